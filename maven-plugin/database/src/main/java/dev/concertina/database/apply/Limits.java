package dev.concertina.database.apply;

import java.time.Duration;

/**
 * How long a runner waits, and lets others wait.
 *
 * @param lock for a lock on a relation, before it lets go and tries again; well below {@code deadlock_timeout}, so that
 *     of a runner and a client that wait for each other the runner lets go
 * @param step for all tries of one transaction together
 * @param runner for another runner to end
 * @param batch how long one batch of a backfill is to take
 */
public record Limits(Duration lock, Duration step, Duration runner, Duration batch) {
    public static final Limits DEFAULT =
            new Limits(Duration.ofMillis(400), Duration.ofMinutes(10), Duration.ofMinutes(1), Duration.ofMillis(150));
}
