package app;

import dev.concertina.annotation.Dropped;
import dev.concertina.annotation.Identity;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.Stored;

@Stored
@Dropped(columns = "gross", reason = "nobody asks for it")
record Orders(
        @Key @Identity long id,
        int net) {}
