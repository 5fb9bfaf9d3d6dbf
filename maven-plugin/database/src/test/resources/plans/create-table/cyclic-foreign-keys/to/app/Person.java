package app;

import dev.concertina.annotation.Key;
import dev.concertina.annotation.References;
import dev.concertina.annotation.Stored;

@Stored
record Person(@Key long id, @References(Team.class) long team) {}
