package app;

import dev.concertina.annotation.*;

@Stored
@PartitionedBy(list = "area")
@Partition(name = "orders_rest", rest = true)
record Orders(@Key long id, @Key @RenamedFrom("region") String area) {}
