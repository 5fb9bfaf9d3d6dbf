package dev.concertina.parse;

import java.util.List;
import java.util.Optional;

/**
 * A constraint that a statement defines.
 *
 * @param columns the constrained ones; of a check those that it seems to name
 * @param references the table that a foreign key points to
 * @param text all of it but its name and NOT VALID, tokens apart by single spaces
 */
public record ConstraintFact(
        Kind kind,
        Optional<String> name,
        List<String> columns,
        Optional<SqlName> references,
        boolean notValid,
        Optional<String> usingIndex,
        String text,
        int at) {
    /** What a constraint demands. */
    public enum Kind {
        CHECK("check", "check"),
        FOREIGN_KEY("foreign key", "fkey"),
        UNIQUE("unique constraint", "key"),
        PRIMARY_KEY("primary key", "pkey"),
        EXCLUDE("exclusion constraint", "excl"),
        NOT_NULL("NOT NULL constraint", "not_null");

        private final String noun;
        private final String suffix;

        Kind(String noun, String suffix) {
            this.noun = noun;
            this.suffix = suffix;
        }

        /** For messages. */
        @Override
        public String toString() {
            return noun;
        }
    }

    public ConstraintFact {
        columns = List.copyOf(columns);
    }

    /** Its name, or the one that the server would most likely give it. */
    public String nameOn(SqlName table) {
        String middle = kind == Kind.PRIMARY_KEY || columns.isEmpty() ? "" : "_" + String.join("_", columns);
        return name.or(() -> usingIndex).orElse(table.name() + middle + "_" + kind.suffix);
    }

    /** The only column, if it says nothing but that this column is not null. */
    public Optional<String> notNullColumn() {
        boolean says = kind == Kind.CHECK && text.matches("check \\( \\(* ?\\S+ is not null \\)* ?\\)");
        return (says || kind == Kind.NOT_NULL) && columns.size() == 1 ? Optional.of(columns.get(0)) : Optional.empty();
    }
}
