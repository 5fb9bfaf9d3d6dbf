package app;

import dev.concertina.annotation.CheckThat;
import dev.concertina.annotation.DefaultsTo;
import dev.concertina.annotation.Inherits;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.Stored;

@Stored
@Inherits(Vehicle.class)
record Car(
        @Key long id,
        @OrNull String name,
        @DefaultsTo("3") int wheels,
        @OrNull @CheckThat("doors > 0") Integer doors) {}
