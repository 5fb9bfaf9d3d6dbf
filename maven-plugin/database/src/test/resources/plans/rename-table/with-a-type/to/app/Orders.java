package app;

import dev.concertina.annotation.*;

@Stored("purchases") @RenamedFrom("orders")
record Orders(@Key(name = "orders_pkey") @Identity(name = "orders_id_seq") long id, @OrNull Long amount) {}
