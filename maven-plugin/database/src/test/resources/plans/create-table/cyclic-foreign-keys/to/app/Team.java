package app;

import dev.concertina.annotation.Key;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.References;
import dev.concertina.annotation.Stored;

@Stored
record Team(@Key long id, @OrNull @References(Person.class) Long leader) {}
