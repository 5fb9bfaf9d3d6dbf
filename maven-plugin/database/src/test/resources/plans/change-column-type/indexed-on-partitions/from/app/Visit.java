package app;

import dev.concertina.annotation.*;

@Stored
@PartitionedBy(list = "site")
@Partition(name = "visit_a", in = "'a'", indexNames = "visit_by_address=a_by_address")
@IndexOn(value = "address", name = "visit_by_address")
record Visit(@StoredAs("text") String site, @StoredAs("cidr") String address) {}
