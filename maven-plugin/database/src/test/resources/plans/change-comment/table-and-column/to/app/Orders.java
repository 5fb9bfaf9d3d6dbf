package app;

import dev.concertina.annotation.Identity;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.Stored;
import dev.concertina.annotation.StoredAs;

@Stored(comment = "What was bought.")
record Orders(
        @Key @Identity long id,
        @OrNull @StoredAs(comment = "It's new.") String note) {}
