package app;

import dev.concertina.annotation.*;

@Stored
record Orders(@Key long id, @OrNull Double customer) {}
