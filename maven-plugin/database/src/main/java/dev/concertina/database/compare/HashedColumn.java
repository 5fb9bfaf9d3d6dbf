package dev.concertina.database.compare;

import dev.concertina.ddl.SqlWriter;
import dev.concertina.schema.Name;

/**
 * A column as it goes into a row's hash.
 *
 * @param type as {@code format_type} prints it; two states are compared over the columns that have the same in both
 * @param form how its value is hashed
 */
public record HashedColumn(Name name, String type, Form form) {
    /** What of a value is hashed. */
    public enum Form {
        /** The value, by its type's own hash: where equal values look equal. */
        VALUE,
        /** Its text, because its type has no hash, or calls values equal that a reader can tell apart. */
        TEXT,
        /** What its output function prints, because a cast to text may be another function. */
        OUTPUT
    }

    String expression() {
        String column = SqlWriter.quote(name);
        return switch (form) {
            case VALUE -> column;
            case TEXT -> text();
            case OUTPUT -> text();
        };
    }

    /** The value's text, NULL for NULL. */
    String text() {
        String column = SqlWriter.quote(name);
        return form == Form.OUTPUT
                ? "CASE WHEN " + column + " IS DISTINCT FROM NULL THEN format('%s', " + column + ") COLLATE \"C\" END"
                : column + "::text COLLATE \"C\"";
    }
}
