package app;

import dev.concertina.annotation.Key;
import dev.concertina.annotation.Stored;
import dev.concertina.annotation.Unique;

@Stored
@Unique(value = "id", name = "orders_id_unique")
@Unique(value = {"id", "code"}, name = "orders_code_unique")
@Unique(value = {"id", "code"}, name = "orders_id_code_key")
record Orders(@Key long id, String code) {}
