package app;

import dev.concertina.annotation.ComputedAs;
import dev.concertina.annotation.Identity;
import dev.concertina.annotation.IndexOn;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.Stored;

@Stored
record Orders(
        @Key @Identity long id,
        int net,
        @ComputedAs("net * 2") @IndexOn int gross) {}
