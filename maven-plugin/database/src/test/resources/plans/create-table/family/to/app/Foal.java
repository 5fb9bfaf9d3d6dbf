package app;

import dev.concertina.annotation.Inherits;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.Stored;

@Stored
@Inherits(Animal.class)
record Foal(
        long id,
        @OrNull Integer stripes,
        @OrNull String street,
        @OrNull String name) {}
