package app;

import dev.concertina.annotation.*;

@Stored
@References(value = Customer.class, columns = {"land", "customer"}, targets = {"country", "code"}, name = "orders_customer")
@References(value = Customer.class, columns = {"land", "agent"}, targets = {"country", "code"}, name = "orders_agent")
record Orders(@Key long id, @OrNull @StoredAs("text") String land, @OrNull @StoredAs("text") String customer, @OrNull @StoredAs("text") String agent) {}
