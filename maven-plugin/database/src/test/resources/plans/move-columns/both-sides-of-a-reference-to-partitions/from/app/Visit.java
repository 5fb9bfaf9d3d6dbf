package app;

import dev.concertina.annotation.*;

@Stored
@References(value = Customer.class, columns = {"region", "customer"})
record Visit(@Key long id, @OrNull @StoredAs("text") String region, @OrNull Long customer) {}
