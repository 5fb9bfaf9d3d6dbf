package app;

import dev.concertina.annotation.Dropped;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.Stored;

@Stored
@Dropped(columns = "wheels", reason = "nobody counts")
record Vehicle(
        @Key long id,
        @OrNull String name) {}
