package app;

import dev.concertina.annotation.*;

@Stored
@IndexOn(value = "host", include = "address", where = "host IS NOT NULL", name = "visit_by_host")
record Visit(@Key long id, @OrNull @StoredAs("text") String host, @OrNull @StoredAs("cidr") String address) {}
