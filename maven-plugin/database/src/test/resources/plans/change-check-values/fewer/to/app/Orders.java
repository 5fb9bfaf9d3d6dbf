package app;

import dev.concertina.annotation.Backfill;
import dev.concertina.annotation.DefaultsTo;
import dev.concertina.annotation.Identity;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.Stored;

@Stored
record Orders(
        @Key @Identity long id,
        @OrNull String note,
        @DefaultsTo("'NEW'") @Backfill("CASE WHEN state = 'OPEN' THEN 'NEW' ELSE state END") State state) {}
