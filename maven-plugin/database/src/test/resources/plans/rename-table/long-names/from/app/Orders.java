package app;

import dev.concertina.annotation.Identity;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.Stored;
import dev.concertina.annotation.StoredAs;

@Stored
record Orders(
        @Key @Identity long id,
        @StoredAs(name = "größe_in_millimetern_gemessen_an_der_längsten_seite_der_ware") int size) {}
