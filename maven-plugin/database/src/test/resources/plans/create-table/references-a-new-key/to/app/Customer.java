package app;

import dev.concertina.annotation.*;

@Stored
record Customer(@Key long id, @StoredAs("text") @Unique String code) {}
