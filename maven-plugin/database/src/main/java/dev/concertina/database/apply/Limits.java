package dev.concertina.database.apply;

import java.time.Duration;
import java.util.Optional;

/**
 * How long a runner waits, and lets others wait.
 *
 * @param lock for a lock on a relation, before it lets go and tries again; well below {@code deadlock_timeout}, so that
 *     of a runner and a client that wait for each other the runner lets go
 * @param step for all tries of one transaction together
 * @param runner for another runner to end
 * @param batch how long one batch of a backfill is to take
 * @param connections over which a backfill writes
 * @param lag how many bytes of WAL a standby may be behind before a backfill waits for it
 * @param stop a query of one boolean; while it says true, a backfill waits
 * @param budget how long a file of the expand or contract phase may take before it is worth an alert
 */
public record Limits(
        Duration lock,
        Duration step,
        Duration runner,
        Duration batch,
        int connections,
        long lag,
        Optional<String> stop,
        Duration budget) {
    public static final Limits DEFAULT = new Limits(
            Duration.ofMillis(400),
            Duration.ofMinutes(10),
            Duration.ofMinutes(1),
            Duration.ofMillis(150),
            1,
            64L << 20,
            Optional.empty(),
            Duration.ofSeconds(30));
}
