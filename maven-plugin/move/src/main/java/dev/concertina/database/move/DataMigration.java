package dev.concertina.database.move;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/**
 * Moves data once, between sources of which the database is one; {@code mvn db:move} runs it. An implementation is public and
 * has a public constructor without parameters. It is known by its name, so a released one keeps it.
 *
 * <p>The connection belongs to the goal: it has one transaction open, which holds what is moved and the event that tells of it,
 * and which is rolled back in a dry run. An implementation neither commits nor rolls back; names in its SQL carry their schema,
 * because {@code search_path} is {@code pg_catalog}. A dry run calls everything that a run calls, so what happens to other sources
 * must do no harm when it is done twice.
 */
public interface DataMigration {
    /**
     * Moves the data.
     *
     * @throws SQLException to move nothing: all that was written to the database is rolled back
     */
    void up(Connection connection) throws SQLException;

    /** Takes back what {@link #up} did. */
    void down(Connection connection) throws SQLException;

    /**
     * Counts what is concerned, by names of the implementation's choice: {@code customers}. It is asked before and after.
     */
    Map<String, Long> counts(Connection connection) throws SQLException;

    /**
     * A hash of the payload: of all that is to be moved, wherever it comes from. Who agreed to a dry run agreed to this payload;
     * if another one is there by then, nothing is moved. It is asked before {@link #up} and {@link #down}.
     */
    String hash(Connection connection) throws SQLException;
}
