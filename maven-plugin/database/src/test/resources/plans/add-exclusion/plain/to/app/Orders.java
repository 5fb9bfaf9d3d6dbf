package app;

import dev.concertina.annotation.ExcludeOn;
import dev.concertina.annotation.Identity;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.Stored;
import dev.concertina.annotation.StoredAs;

@Stored
@ExcludeOn("during WITH &&")
record Orders(
        @Key @Identity long id,
        @OrNull String note,
        @OrNull @StoredAs("int4range") String during) {}
