package app;

import dev.concertina.annotation.Inherits;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.Stored;

@Stored
@Inherits(Animal.class)
record Foal(
        @Key long id,
        @OrNull Integer stripes,
        String street,
        @OrNull String name) {}
