package app;

import dev.concertina.annotation.Identity;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.Stored;
import dev.concertina.annotation.Unique;

@Stored
record Orders(
        @Key @Identity long id,
        @OrNull @Unique(name = "one_note") String note) {}
