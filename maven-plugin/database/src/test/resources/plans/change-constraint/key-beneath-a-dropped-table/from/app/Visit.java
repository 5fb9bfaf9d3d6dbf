package app;

import dev.concertina.annotation.*;

@Stored
record Visit(@Key long id, @OrNull @References(Customer.class) Long customer) {}
