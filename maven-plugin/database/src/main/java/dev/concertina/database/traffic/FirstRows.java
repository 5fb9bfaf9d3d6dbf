package dev.concertina.database.traffic;

import dev.concertina.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/** Gives tables a few rows that obey their rules, so that code has something to work at. */
@FunctionalInterface
public interface FirstRows {
    /** Fills what can be filled; a table that takes none stays empty. */
    void fill(Connection connection, Set<QualifiedName> tables) throws SQLException;
}
