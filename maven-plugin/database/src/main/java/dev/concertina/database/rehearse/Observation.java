package dev.concertina.database.rehearse;

import dev.concertina.database.catalog.CatalogReader;
import dev.concertina.database.compare.CatalogLine;
import dev.concertina.database.compare.CatalogLines;
import dev.concertina.database.compare.HashedTable;
import dev.concertina.database.compare.TableHash;
import dev.concertina.database.compare.TableHasher;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * A database at one moment.
 *
 * @param catalog every object, in the server's words
 * @param schema what the model sees of it
 * @param hashes of every table, over all columns but retired ones
 * @param sequences where each sequence stands
 */
record Observation(
        SortedSet<CatalogLine> catalog,
        Schema schema,
        Map<QualifiedName, TableHash> hashes,
        SortedMap<QualifiedName, SequencePosition> sequences) {
    static Observation of(Connection connection) throws SQLException {
        return with(connection, TableHasher.hash(connection));
    }

    /** The same, where of each table that is in another state only the columns of that state count. */
    static Observation of(Connection connection, Map<QualifiedName, HashedTable> scope) throws SQLException {
        List<HashedTable> tables = new ArrayList<>();
        TableHasher.tables(connection)
                .forEach((name, table) -> tables.add(scope.containsKey(name) ? table.common(scope.get(name)) : table));
        return with(connection, TableHasher.hash(connection, tables));
    }

    private static Observation with(Connection connection, Map<QualifiedName, TableHash> hashes) throws SQLException {
        return new Observation(
                CatalogLines.read(connection),
                CatalogReader.read(connection),
                hashes,
                SequencePosition.all(connection));
    }

    /** The rows of all tables. */
    long rows() {
        return hashes.values().stream().mapToLong(TableHash::rows).sum();
    }

    /** How a table is hashed that is there. */
    HashedTable table(QualifiedName name) {
        return Objects.requireNonNull(hashes.get(name), () -> "no table " + name)
                .table();
    }
}
