package app;

import dev.concertina.annotation.*;

@Stored
@PartitionedBy(list = "region")
@Partition(name = "orders_north", in = "'n'")
@Partition(name = "orders_south", in = "'s'")
record Orders(@StoredAs("text") String region, long number) {}
