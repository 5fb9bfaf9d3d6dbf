package app;

import dev.concertina.annotation.Convert;
import dev.concertina.annotation.Identity;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.RenamedFrom;
import dev.concertina.annotation.Stored;
import java.time.LocalDate;

@Stored
record Orders(
        @Key @Identity long id,
        @OrNull
                @RenamedFrom("ordered")
                @Convert(
                        up = "CASE WHEN ordered ~ '^[0-9]{8}$' THEN to_date(ordered, 'YYYYMMDD') END",
                        down = "to_char(ordered_on, 'YYYYMMDD')")
                LocalDate orderedOn) {}
