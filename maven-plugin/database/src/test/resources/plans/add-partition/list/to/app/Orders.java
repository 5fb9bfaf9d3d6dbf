package app;

import dev.concertina.annotation.Key;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.Partition;
import dev.concertina.annotation.PartitionedBy;
import dev.concertina.annotation.Stored;

@Stored
@PartitionedBy(list = "region")
@Partition(name = "orders_at", in = "'at'")
@Partition(name = "orders_fr", in = {"'fr'", "'mc'"})
@Partition(name = "orders_rest", rest = true)
record Orders(
        @Key long id,
        @Key String region,
        @OrNull String note) {}
