package dev.concertina.schema;

import java.util.Map;

/**
 * That a table is a partition of another.
 *
 * @param attached whether it was made as a table and then attached, so that its columns are its own; otherwise it was
 *     made by PARTITION OF and inherits them
 * @param indexes the name of the index here under each index and key constraint of the parent, by the parent's name
 */
public record PartitionOf(QualifiedName parent, PartitionBound bound, boolean attached, Map<Name, Name> indexes) {
    public PartitionOf {
        indexes = Ordered.byKey(indexes);
    }
}
