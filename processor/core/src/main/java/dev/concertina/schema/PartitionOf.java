package dev.concertina.schema;

import java.util.Map;
import java.util.Objects;

/**
 * That a table is a partition of another.
 *
 * @param attached whether it is made as a table and then attached, rather than by PARTITION OF; no server before 18
 *     remembers which, so that it is no part of equality
 * @param indexes the name of the index here under each index and key constraint of the parent, by the parent's name
 */
public record PartitionOf(QualifiedName parent, PartitionBound bound, boolean attached, Map<Name, Name> indexes) {
    public PartitionOf {
        indexes = Ordered.byKey(indexes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartitionOf p
                && parent.equals(p.parent)
                && bound.equals(p.bound)
                && indexes.equals(p.indexes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(parent, bound, indexes);
    }
}
