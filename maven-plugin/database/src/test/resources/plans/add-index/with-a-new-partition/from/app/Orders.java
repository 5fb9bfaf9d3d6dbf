package app;

import dev.concertina.annotation.*;

@Stored
@PartitionedBy(list = "region")
@Partition(name = "orders_north", in = "'n'")
record Orders(@StoredAs("text") @IndexOn(name = "orders_by_region") String region, @OrNull String note) {}
