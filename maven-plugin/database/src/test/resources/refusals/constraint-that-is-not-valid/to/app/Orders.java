package app;

import dev.concertina.annotation.CheckThat;
import dev.concertina.annotation.Identity;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.Stored;

@Stored
@CheckThat(value = "total > 0", name = "orders_total_check")
record Orders(@Key @Identity long id, @OrNull String note, @OrNull Long total) {}
