package dev.concertina.schema;

import java.util.List;

/**
 * How a table is partitioned.
 *
 * @see <a href="https://www.postgresql.org/docs/current/ddl-partitioning.html">Table partitioning</a>
 */
public record Partitioning(Strategy strategy, List<IndexElement> keys) {
    public Partitioning {
        keys = List.copyOf(keys);
    }

    public enum Strategy {
        RANGE,
        LIST,
        HASH
    }
}
