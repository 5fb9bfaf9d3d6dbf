package app;

import dev.concertina.annotation.IndexOn;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.Partition;
import dev.concertina.annotation.PartitionedBy;
import dev.concertina.annotation.Stored;
import java.time.LocalDate;

@Stored
@PartitionedBy(range = "at")
@Partition(name = "events_2026", from = "'2026-01-01'", to = "'2027-01-01'", by = @PartitionedBy(list = "region"))
@Partition(name = "events_2026_eu", of = "events_2026", in = {"'at'", "'de'"})
@Partition(name = "events_2026_other", of = "events_2026", rest = true)
@Partition(name = "events_rest", rest = true)
@IndexOn("note")
record Events(
        @Key long id,
        @Key LocalDate at,
        @Key String region,
        @OrNull String note) {}
