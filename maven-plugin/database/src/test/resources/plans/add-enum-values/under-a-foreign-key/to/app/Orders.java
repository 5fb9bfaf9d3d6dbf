package app;

import dev.concertina.annotation.*;

@Stored
@PartitionedBy(list = "region")
@Partition(name = "orders_north", in = "'n'")
@Partition(name = "orders_rest", rest = true)
@Unique({"region", "mood"})
record Orders(@Key @StoredAs("text") String region, @Key long number, @OrNull @References(Advice.class) Mood mood) {}
