package app;

import dev.concertina.annotation.Identity;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.SplitFrom;
import dev.concertina.annotation.Stored;

@Stored
record Orders(
        @Key @Identity long id,
        @OrNull String note,
        @SplitFrom(value = "full_name", up = "split_part(full_name, ' ', 1)", down = "first_name || ' ' || last_name") String firstName,
        @SplitFrom(value = "full_name", up = "substr(full_name, strpos(full_name, ' ') + 1)") String lastName) {}
