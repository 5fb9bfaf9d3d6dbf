package app;

import dev.concertina.annotation.*;

@Stored
@PartitionedBy(list = "region")
@Partition(name = "orders_rest", rest = true)
record Orders(@Key long id, @Key String region) {}
