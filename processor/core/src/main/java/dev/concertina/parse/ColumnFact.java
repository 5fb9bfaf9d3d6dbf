package dev.concertina.parse;

import java.util.List;
import java.util.Optional;

/**
 * A column that a statement defines.
 *
 * @param defaultValue its expression, tokens apart by single spaces
 * @param generated the expression of a generated column
 * @param stored whether a generated column is stored
 * @param constraints those written behind it but for NOT NULL
 */
public record ColumnFact(
        String name,
        TypeName type,
        boolean notNull,
        Optional<String> defaultValue,
        Optional<String> generated,
        boolean stored,
        boolean identity,
        List<ConstraintFact> constraints,
        int at) {
    public ColumnFact {
        constraints = List.copyOf(constraints);
    }

    /** Whether a constraint of this kind is written behind it. */
    public boolean has(ConstraintFact.Kind kind) {
        return constraints.stream().anyMatch(c -> c.kind() == kind);
    }
}
