package app;

import dev.concertina.annotation.Convert;
import dev.concertina.annotation.Identity;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.Stored;
import dev.concertina.annotation.StoredAs;
import java.math.BigDecimal;

@Stored
record Orders(
        @Key @Identity long id,
        @OrNull String note,
        @Convert(up = "cents / 100.0", down = "(cents * 100)::integer") @StoredAs("numeric(12,2)") BigDecimal cents) {}
