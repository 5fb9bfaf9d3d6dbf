package dev.concertina.change;

import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import java.util.Optional;

/**
 * An object that can have a comment.
 *
 * @param column set exactly if the kind is {@code COLUMN}
 */
public record Commented(Kind kind, QualifiedName name, Optional<Name> column) {
    public enum Kind {
        TABLE,
        COLUMN,
        INDEX,
        TYPE,
        DOMAIN,
        SEQUENCE
    }

    @Override
    public String toString() {
        return column.map(c -> name + "." + c).orElseGet(name::toString);
    }
}
