package app;

import dev.concertina.annotation.Identity;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.RenamedFrom;
import dev.concertina.annotation.Stored;

@Stored("sales")
@RenamedFrom("orders")
record Orders(@Key(name = "orders_pkey") @Identity(name = "orders_id_seq") long id, @OrNull String note, @OrNull Integer total) {}
