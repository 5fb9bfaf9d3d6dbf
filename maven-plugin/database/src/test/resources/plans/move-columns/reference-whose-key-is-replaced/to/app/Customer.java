package app;

import dev.concertina.annotation.*;

@Stored
record Customer(@Key @StoredAs("text") String country, @Key @StoredAs("text") String code) {}
