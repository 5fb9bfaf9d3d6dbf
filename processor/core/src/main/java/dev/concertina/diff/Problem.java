package dev.concertina.diff;

import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import java.util.Optional;

/**
 * A difference that cannot become a change as the classes stand.
 *
 * @param code stable, in lower case with hyphens: {@code ambiguous-rename}
 * @param table the table, type or sequence that it is about, by the name that the classes give it where they have it
 * @param column the column in the classes, where one is to blame
 * @param message fact with quoted names, effect, remedy; may have several lines
 */
public record Problem(String code, Optional<QualifiedName> table, Optional<Name> column, String message) {
    @Override
    public String toString() {
        return "[concertina:" + code + "] " + message;
    }
}
