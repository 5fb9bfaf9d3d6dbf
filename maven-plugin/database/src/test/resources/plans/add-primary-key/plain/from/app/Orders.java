package app;

import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.Stored;

@Stored
record Orders(long id, @OrNull String note) {}
