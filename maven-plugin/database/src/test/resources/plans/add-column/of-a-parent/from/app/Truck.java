package app;

import dev.concertina.annotation.DefaultsTo;
import dev.concertina.annotation.Inherits;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.Stored;

@Stored
@Inherits(Vehicle.class)
record Truck(
        long id,
        @OrNull String name,
        @DefaultsTo("4") int wheels,
        @OrNull String color) {}
