package dev.concertina.database.rehearse;

import dev.concertina.database.catalog.CatalogReader;
import dev.concertina.database.compare.CatalogLine;
import dev.concertina.database.compare.CatalogLines;
import dev.concertina.database.compare.HashedRows;
import dev.concertina.database.compare.HashedTable;
import dev.concertina.database.compare.TableHash;
import dev.concertina.database.compare.TableHasher;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * A database at one moment.
 *
 * @param catalog every object, in the server's words
 * @param schema what the model sees of it
 * @param rowHashes of every table, over all columns but retired ones
 * @param sequences where each sequence stands
 */
record Observation(
        SortedSet<CatalogLine> catalog,
        Schema schema,
        HashedRows rowHashes,
        SortedMap<QualifiedName, SequencePosition> sequences) {
    static Observation of(Connection connection) throws SQLException {
        return of(connection, Map.of(), HashedRows.NONE);
    }

    /**
     * A later moment of a database, or of a copy that was made of it at the earlier one; rows that did not change are not
     * read again.
     */
    static Observation of(Connection connection, Observation earlier) throws SQLException {
        return of(connection, Map.of(), earlier.rowHashes());
    }

    /** The same, where of each table that is in another state only the columns of that state count. */
    static Observation of(Connection connection, Map<QualifiedName, HashedTable> scope, Observation earlier)
            throws SQLException {
        return of(connection, scope, earlier.rowHashes());
    }

    /** The same without an earlier moment. */
    static Observation of(Connection connection, Map<QualifiedName, HashedTable> scope) throws SQLException {
        return of(connection, scope, HashedRows.NONE);
    }

    private static Observation of(Connection connection, Map<QualifiedName, HashedTable> scope, HashedRows earlier)
            throws SQLException {
        return new Observation(
                CatalogLines.read(connection),
                CatalogReader.read(connection),
                TableHasher.hash(connection, scope, earlier),
                SequencePosition.all(connection));
    }

    /** A later moment at which rows alone can be others. */
    Observation withRows(Connection connection, Map<QualifiedName, HashedTable> scope) throws SQLException {
        return new Observation(
                catalog, schema, TableHasher.hash(connection, scope, rowHashes), SequencePosition.all(connection));
    }

    Map<QualifiedName, TableHash> hashes() {
        return rowHashes.hashes();
    }

    /** The rows of all tables. */
    long rows() {
        return hashes().values().stream().mapToLong(TableHash::rows).sum();
    }

    /** How a table is hashed that is there. */
    HashedTable table(QualifiedName name) {
        return Objects.requireNonNull(hashes().get(name), () -> "no table " + name)
                .table();
    }
}
