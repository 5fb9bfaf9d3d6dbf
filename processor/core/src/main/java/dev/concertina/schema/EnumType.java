package dev.concertina.schema;

import java.util.List;
import java.util.Optional;

/**
 * A native enum type.
 *
 * @param labels in sort order
 * @see <a href="https://www.postgresql.org/docs/current/datatype-enum.html">Enumerated types</a>
 */
public record EnumType(QualifiedName name, List<String> labels, Optional<String> comment) {
    public EnumType {
        labels = List.copyOf(labels);
    }
}
