package app;

import dev.concertina.annotation.*;

@Stored
@PartitionedBy(list = "site")
@Partition(name = "reading_north", in = "'NORTH'")
@Partition(name = "reading_rest", rest = true)
record Reading(@OrNull Long id, @OrNull String site, @OrNull String note) {}
