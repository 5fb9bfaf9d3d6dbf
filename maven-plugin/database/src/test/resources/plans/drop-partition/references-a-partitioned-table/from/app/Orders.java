package app;

import dev.concertina.annotation.Key;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.Partition;
import dev.concertina.annotation.PartitionedBy;
import dev.concertina.annotation.References;
import dev.concertina.annotation.Stored;
import java.time.LocalDate;

@Stored
@PartitionedBy(range = "at")
@Partition(name = "orders_2026", from = "'2026-01-01'", to = "'2027-01-01'")
@Partition(name = "orders_2027", from = "'2027-01-01'", to = "'2028-01-01'")
record Orders(
        @Key long id,
        @Key LocalDate at,
        @OrNull @References(Regions.class) String region) {}
