package app;

import dev.concertina.annotation.*;

@Stored
@References(value = Customer.class, columns = {"region", "customer_id"})
record Visit(@Key long id, @OrNull @StoredAs("text") String region, @OrNull @RenamedFrom("customer") Long customerId) {}
