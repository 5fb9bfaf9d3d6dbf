package app;

import dev.concertina.annotation.*;

@Stored
record Visit(@Key long id, @OrNull @StoredAs("text") @References(value = Staff.class, targets = "badge") String host) {}
