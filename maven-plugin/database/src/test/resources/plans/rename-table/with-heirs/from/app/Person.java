package app;

import dev.concertina.annotation.Inherits;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.Stored;

@Stored
@Inherits(Named.class)
record Person(
        @OrNull Integer age,
        @OrNull String name,
        @Key long id) {}
