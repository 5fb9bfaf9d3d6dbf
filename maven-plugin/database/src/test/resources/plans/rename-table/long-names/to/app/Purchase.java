package app;

import dev.concertina.annotation.Identity;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.RenamedFrom;
import dev.concertina.annotation.Stored;
import dev.concertina.annotation.StoredAs;

@Stored("einkäufe_aller_kunden_in_allen_filialen_seit_der_gründung")
@RenamedFrom("orders")
record Purchase(
        @Key(name = "orders_pkey") @Identity(name = "orders_id_seq") long id,
        @StoredAs(name = "größe_in_millimetern_gemessen_an_der_längsten_seite_der_ware") int size) {}
