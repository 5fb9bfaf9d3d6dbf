package app;

import dev.concertina.annotation.*;

@Stored
record Customer(@Key long id, @StoredAs("text") String code) {}
