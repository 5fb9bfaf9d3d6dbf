package app;

import dev.concertina.annotation.*;

@Stored
record Orders(@Key long id, @OrNull @References(Customer.class) Integer customer) {}
