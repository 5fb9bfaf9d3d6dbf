package app;

import dev.concertina.annotation.Extensions;
import dev.concertina.annotation.Identity;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.Stored;

@Stored
@Extensions("pg_trgm")
record Orders(
        @Key @Identity long id,
        @OrNull String note) {}
