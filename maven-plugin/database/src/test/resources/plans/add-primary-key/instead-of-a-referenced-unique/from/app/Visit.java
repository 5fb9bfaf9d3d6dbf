package app;

import dev.concertina.annotation.*;

@Stored
record Visit(@Key long id, @OrNull @StoredAs("text") @References(value = Customer.class, targets = "code") String customer) {}
