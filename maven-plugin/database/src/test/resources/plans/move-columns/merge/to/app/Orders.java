package app;

import dev.concertina.annotation.Identity;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.MergedFrom;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.Stored;

@Stored
record Orders(
        @Key @Identity long id,
        @OrNull String note,
        @MergedFrom(value = {"first_name", "last_name"}, up = "first_name || ' ' || last_name", down = {"split_part(full_name, ' ', 1)", "substr(full_name, strpos(full_name, ' ') + 1)"}) String fullName) {}
