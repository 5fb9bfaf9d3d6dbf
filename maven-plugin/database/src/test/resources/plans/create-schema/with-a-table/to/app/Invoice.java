package app;

import dev.concertina.annotation.Key;
import dev.concertina.annotation.Stored;

@Stored(schema = "billing")
record Invoice(@Key long id) {}
