package app;

import dev.concertina.annotation.*;

@Stored
@PartitionedBy(list = "id")
@Partition(name = "orders_rest", rest = true)
record Orders(@Key long id, @Key String region) {}
