package app;

import dev.concertina.annotation.DefaultsTo;
import dev.concertina.annotation.Deferrable;
import dev.concertina.annotation.Identity;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.Stored;
import dev.concertina.annotation.Unique;

@Stored
@Unique(value = "note", include = "size", deferrable = Deferrable.INITIALLY_DEFERRED)
record Orders(
        @Key @Identity long id,
        @OrNull String note,
        @DefaultsTo("1") int size) {}
