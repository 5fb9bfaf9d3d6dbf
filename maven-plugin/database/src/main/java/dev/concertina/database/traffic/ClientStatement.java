package dev.concertina.database.traffic;

import dev.concertina.schema.QualifiedName;

/**
 * Something that a version of the code does with a row.
 *
 * @param sql one or two statements that the code runs in one transaction
 */
record ClientStatement(QualifiedName table, Kind kind, java.util.List<String> sql) {
    /** What it does. */
    enum Kind {
        SELECT,
        UPDATE,
        /** Deletes a row and inserts it again, so that it is there as before. */
        REPLACE
    }

    ClientStatement {
        sql = java.util.List.copyOf(sql);
    }
}
