package app;

import dev.concertina.annotation.*;

@Stored
record Visit(@Key long id, @OrNull @RenamedFrom("host") @StoredAs("text") String guest, @OrNull @StoredAs("inet") String address) {}
