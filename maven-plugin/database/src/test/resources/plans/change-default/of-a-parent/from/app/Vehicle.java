package app;

import dev.concertina.annotation.DefaultsTo;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.Stored;

@Stored
record Vehicle(
        @Key long id,
        @OrNull String name,
        @DefaultsTo("4") int wheels) {}
