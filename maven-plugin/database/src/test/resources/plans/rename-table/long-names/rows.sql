INSERT INTO orders ("größe_in_millimetern_gemessen_an_der_längsten_seite_der_ware") VALUES (1), (-7);
