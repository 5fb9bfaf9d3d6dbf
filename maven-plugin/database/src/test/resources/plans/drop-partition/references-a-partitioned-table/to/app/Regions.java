package app;

import dev.concertina.annotation.Key;
import dev.concertina.annotation.Partition;
import dev.concertina.annotation.PartitionedBy;
import dev.concertina.annotation.Stored;

@Stored
@PartitionedBy(list = "code")
@Partition(name = "regions_at", in = "'at'")
record Regions(@Key String code) {}
