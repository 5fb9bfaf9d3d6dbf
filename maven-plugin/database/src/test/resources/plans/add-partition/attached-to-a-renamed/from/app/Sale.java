package app;

import dev.concertina.annotation.*;
import java.time.LocalDate;

@Stored
@PartitionedBy(range = "at")
@Partition(name = "orders_2025", from = "'2025-01-01'", to = "'2026-01-01'")
record Sale(@Key(name = "orders_pkey") LocalDate at, @Key(name = "orders_pkey") long number, @CheckThat(value = "total > 0", name = "orders_total_check") int total) {}
