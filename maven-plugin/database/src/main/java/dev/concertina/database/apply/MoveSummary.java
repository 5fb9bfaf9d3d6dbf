package dev.concertina.database.apply;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a data migration came to, or would come to.
 *
 * @param plan by which it is agreed to
 * @param payload hash of what is moved
 * @param before counts, by name
 * @param after the same, when it was done
 * @param head hash of the ledger's event; empty for a dry run, of which nothing stays
 */
public record MoveSummary(
        RunPlan plan, String payload, Map<String, Long> before, Map<String, Long> after, Optional<String> head) {
    public MoveSummary {
        before = Collections.unmodifiableMap(new TreeMap<>(before));
        after = Collections.unmodifiableMap(new TreeMap<>(after));
    }
}
