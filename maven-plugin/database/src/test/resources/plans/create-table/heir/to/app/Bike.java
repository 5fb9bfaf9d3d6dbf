package app;

import dev.concertina.annotation.DefaultsTo;
import dev.concertina.annotation.IndexOn;
import dev.concertina.annotation.Inherits;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.Stored;

@Stored
@Inherits(Vehicle.class)
record Bike(
        @Key long id,
        String name,
        @DefaultsTo("2") int wheels,
        @OrNull @IndexOn String frame) {}
