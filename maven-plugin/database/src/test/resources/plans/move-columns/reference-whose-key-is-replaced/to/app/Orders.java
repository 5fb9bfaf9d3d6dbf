package app;

import dev.concertina.annotation.*;

@Stored
@References(value = Customer.class, columns = {"nation", "customer"}, targets = {"country", "code"}, name = "orders_customer")
record Orders(@Key long id, @OrNull @RenamedFrom("land") @StoredAs("text") String nation, @OrNull @StoredAs("text") String customer, @OrNull @StoredAs("text") String agent) {}
