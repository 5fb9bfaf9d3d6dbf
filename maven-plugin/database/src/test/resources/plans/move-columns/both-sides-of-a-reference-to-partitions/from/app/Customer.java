package app;

import dev.concertina.annotation.*;

@Stored
@PartitionedBy(list = "region")
@Partition(name = "customer_north", in = "'n'")
record Customer(@Key @StoredAs("text") String region, @Key long number) {}
