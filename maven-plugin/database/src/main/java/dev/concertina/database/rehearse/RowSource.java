package dev.concertina.database.rehearse;

import java.sql.Connection;
import java.sql.SQLException;

/** Rows that a user has for the state before the first file that is rehearsed. */
public interface RowSource {
    /**
     * Inserts them into empty tables, and leaves behind a database whose constraints all hold.
     *
     * @param connection to the database of the rehearsal, with autocommit
     * @param counts how many rows of a table are wanted, where there is a choice
     * @throws IllegalArgumentException if they cannot be used, saying what is to be done about it
     */
    GivenRows load(Connection connection, RowCounts counts) throws SQLException;
}
