package app;

import dev.concertina.annotation.*;
import java.time.LocalDate;

@Stored
@PartitionedBy(range = "at")
@Partition(name = "orders_2026", from = "'2026-01-01'", to = "'2027-01-01'", attached = true)
record Orders(@Key LocalDate at, @Key long number, @CheckThat("total > 0") int total) {}
