package app;

import dev.concertina.annotation.*;

@Stored
@PartitionedBy(hash = "id")
@Partition(name = "visit_even", modulus = 2, remainder = 0)
@Partition(name = "visit_odd", modulus = 2, remainder = 1)
record Visit(@Key long id, @IndexOn(comment = "whom to ask") Mood mood, @OrNull @IndexOn(comment = "by length") @StoredAs("varchar(10)") String note) {}
