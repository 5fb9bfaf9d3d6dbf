package app;

import dev.concertina.annotation.FreeSequence;
import dev.concertina.annotation.Identity;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.Stored;

@Stored
@FreeSequence(value = "invoice_number", start = 100, increment = 5, cache = 10)
record Orders(
        @Key @Identity long id,
        @OrNull String note) {}
