package app;

import dev.concertina.annotation.Identity;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.Stored;

@Stored
record Orders(@Key @Identity long id, @OrNull String note, @OrNull Integer total) {}
