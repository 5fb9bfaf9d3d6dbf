package app;

import dev.concertina.annotation.*;

@Stored
record Staff(@Key int id, @RenamedFrom("badge") int card, @RenamedFrom("login") String account, @RenamedFrom("floor") int level) {}
