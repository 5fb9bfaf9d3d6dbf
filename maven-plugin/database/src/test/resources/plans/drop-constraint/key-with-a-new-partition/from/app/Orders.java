package app;

import dev.concertina.annotation.*;

@Stored
@PartitionedBy(list = "region")
@Partition(name = "orders_north", in = "'n'")
@Unique({"region", "number"})
record Orders(@StoredAs("text") String region, long number) {}
