package dev.concertina.database.effect;

import dev.concertina.schema.QualifiedName;

/**
 * What a statement locks, as far as its text tells; the catalog knows the tables that it means.
 *
 * @param relation a table, or an index
 * @param part a constraint or column of the table; empty if all of it is meant
 */
record LockTarget(Kind kind, QualifiedName relation, String part) {
    /** Which tables are meant, by the word that the query of {@link CatalogLocks} knows. */
    enum Kind {
        TABLE("table"),
        /** The table of an index. */
        INDEX("index"),
        /** Those that a foreign key of that name references. */
        CONSTRAINT("constraint"),
        /** Those that foreign keys over a column reference. */
        COLUMN("column"),
        /** Those that all foreign keys of a table reference. */
        REFERENCES("references");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    static LockTarget table(QualifiedName table) {
        return new LockTarget(Kind.TABLE, table, "");
    }
}
