package app;

import dev.concertina.annotation.*;

@Stored
@References(value = City.class, columns = {"country", "city"})
record Station(@Key @Identity long id, @OrNull @StoredAs("char(2)") String country, @OrNull Integer city) {}
