package dev.concertina.database.rehearse;

import dev.concertina.database.catalog.Catalog;
import dev.concertina.database.catalog.CatalogReader;
import dev.concertina.database.compare.HashedTable;
import dev.concertina.database.compare.TableHash;
import dev.concertina.database.compare.TableHasher;
import dev.concertina.schema.QualifiedName;
import dev.concertina.snapshot.ModelWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A database at one moment.
 *
 * @param catalog every object, one a line
 * @param hashes of every table, over all columns but retired ones
 */
record Observation(Set<String> catalog, Map<QualifiedName, TableHash> hashes) {
    static Observation of(Connection connection) throws SQLException {
        return new Observation(catalog(connection), TableHasher.hash(connection));
    }

    /** The same, where of each table that is in another state only the columns of that state count. */
    static Observation of(Connection connection, Map<QualifiedName, HashedTable> scope) throws SQLException {
        List<HashedTable> tables = new ArrayList<>();
        TableHasher.tables(connection)
                .forEach((name, table) -> tables.add(scope.containsKey(name) ? table.common(scope.get(name)) : table));
        return new Observation(catalog(connection), TableHasher.hash(connection, tables));
    }

    private static Set<String> catalog(Connection connection) throws SQLException {
        Catalog catalog = CatalogReader.catalog(connection);
        Set<String> lines =
                new LinkedHashSet<>(ModelWriter.write(catalog.schema()).lines().toList());
        catalog.unmodelled().forEach(u -> lines.add(u.toString()));
        return lines;
    }

    /** The rows of all tables. */
    long rows() {
        return hashes.values().stream().mapToLong(TableHash::rows).sum();
    }

    /** How this state differs from the one that it should be; empty if it does not. */
    List<String> differencesFrom(Observation expected) {
        List<String> found = new ArrayList<>();
        expected.catalog.stream().filter(l -> !catalog.contains(l)).forEach(l -> found.add("missing: " + l.strip()));
        catalog.stream().filter(l -> !expected.catalog.contains(l)).forEach(l -> found.add("surplus: " + l.strip()));
        found.addAll(rowDifferences(expected));
        return found;
    }

    /** How the rows differ, table by table. */
    List<String> rowDifferences(Observation expected) {
        List<String> found = new ArrayList<>();
        expected.hashes.forEach((name, hash) -> {
            TableHash now = hashes.get(name);
            if (now != null && now.rows() != hash.rows()) {
                found.add("rows of " + name + ": " + now.rows() + " instead of " + hash.rows());
            } else if (now != null
                    && !now.hash().equals(hash.hash())
                    && now.table().equals(hash.table())) {
                found.add("values of " + name + " differ");
            }
        });
        return found;
    }

    /** Tables as they are hashed here. */
    Map<QualifiedName, HashedTable> tables() {
        return hashes.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().table()));
    }
}
