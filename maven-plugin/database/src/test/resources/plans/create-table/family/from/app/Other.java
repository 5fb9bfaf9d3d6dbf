package app;

import dev.concertina.annotation.Key;
import dev.concertina.annotation.Stored;

@Stored
record Other(@Key long id) {}
