package app;

import dev.concertina.annotation.Identity;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.Stored;
import dev.concertina.annotation.StoredAs;

@Stored
record Orders(@Key @Identity long id, @OrNull @StoredAs("address") String note, @OrNull Integer total) {}
