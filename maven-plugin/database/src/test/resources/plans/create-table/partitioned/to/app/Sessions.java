package app;

import dev.concertina.annotation.Key;
import dev.concertina.annotation.Partition;
import dev.concertina.annotation.PartitionedBy;
import dev.concertina.annotation.Stored;
import java.util.UUID;

@Stored
@PartitionedBy(hash = "id")
@Partition(name = "sessions_0", modulus = 2, remainder = 0)
@Partition(name = "sessions_1", modulus = 2, remainder = 1)
record Sessions(
        @Key UUID id,
        String who) {}
