package app;

import dev.concertina.annotation.Convert;
import dev.concertina.annotation.DefaultsTo;
import dev.concertina.annotation.Identity;
import dev.concertina.annotation.IndexOn;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.RenamedFrom;
import dev.concertina.annotation.Stored;

@Stored
record Orders(
        @Key @Identity long id,
        @OrNull String note,
        @RenamedFrom("status")
                @Convert(
                        up = "CASE status WHEN 'PAYED' THEN 'PAID' ELSE status END",
                        down = "CASE state WHEN 'PAID' THEN 'PAYED' ELSE state END")
                @DefaultsTo("'OPEN'")
                @IndexOn
                Status state) {}
