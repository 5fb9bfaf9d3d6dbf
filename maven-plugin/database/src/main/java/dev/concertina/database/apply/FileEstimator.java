package dev.concertina.database.apply;

import dev.concertina.database.effect.CatalogLocks;
import dev.concertina.database.effect.Locks;
import dev.concertina.database.effect.SqlWords;
import dev.concertina.database.ledger.Direction;
import dev.concertina.parse.Statement;
import dev.concertina.script.Unit;
import dev.concertina.script.Units;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Estimates how many rows files meet, from what the server's statistics say of the tables that they name. It asks by the
 * catalog's rows rather than by {@code regclass}, which a role without rights on the schema may not use.
 *
 * @see <a href="https://www.postgresql.org/docs/current/catalog-pg-class.html">pg_class</a>
 */
final class FileEstimator {
    private static final String ROWS = "SELECT n.schema, n.name,"
            + " pg_catalog.quote_ident(n.schema) || '.' || pg_catalog.quote_ident(n.name),"
            + " CASE WHEN c.relkind = 'p' THEN (SELECT pg_catalog.sum(l.reltuples)"
            + " FROM pg_catalog.pg_partition_tree(c.oid) AS t JOIN pg_catalog.pg_class AS l ON l.oid = t.relid"
            + " WHERE t.isleaf AND l.reltuples >= 0)::bigint"
            + " WHEN c.reltuples >= 0 THEN c.reltuples::bigint END"
            + " FROM ROWS FROM (pg_catalog.unnest(?), pg_catalog.unnest(?)) AS n (schema, name)"
            + " JOIN pg_catalog.pg_namespace AS s ON s.nspname = n.schema"
            + " JOIN pg_catalog.pg_class AS c ON c.relnamespace = s.oid AND c.relname = n.name"
            + " WHERE c.relkind IN ('r', 'p') AND s.nspname NOT IN ('pg_catalog', 'information_schema', 'concertina')";

    private final Map<List<String>, TableRows> tables;

    private final Connection connection;

    private FileEstimator(Connection connection, Map<List<String>, TableRows> tables) {
        this.connection = connection;
        this.tables = tables;
    }

    static List<FileEstimate> estimate(Connection connection, List<Job> jobs) throws SQLException {
        Set<List<String>> names = new LinkedHashSet<>();
        jobs.forEach(j -> names.addAll(NamedTables.of(j.script())));
        FileEstimator estimator = new FileEstimator(connection, read(connection, List.copyOf(names)));
        List<FileEstimate> estimates = new ArrayList<>();
        for (Job job : jobs) {
            estimates.add(estimator.estimate(job));
        }
        return estimates;
    }

    private static Map<List<String>, TableRows> read(Connection connection, List<List<String>> names)
            throws SQLException {
        Map<List<String>, TableRows> tables = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(ROWS)) {
            for (int part = 0; part < 2; part++) {
                int at = part;
                Array column = connection.createArrayOf(
                        "text", names.stream().map(n -> n.get(at)).toArray());
                statement.setArray(part + 1, column);
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    long rows = row.getLong(4);
                    OptionalLong known = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(rows);
                    tables.put(List.of(row.getString(1), row.getString(2)), new TableRows(row.getString(3), known));
                }
            }
        }
        return tables;
    }

    private FileEstimate estimate(Job job) throws SQLException {
        List<TableRows> named = NamedTables.of(job.script()).stream()
                .map(tables::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(TableRows::table))
                .toList();
        List<RowWork> works = new ArrayList<>();
        for (Unit unit : Units.of(job.script())) {
            if (unit instanceof Unit.Batch batch) {
                List<String> table = List.of(
                        batch.table().schema().text(), batch.table().name().text());
                work(RowWork.Kind.BACKFILL, Optional.of(table)).ifPresent(works::add);
            } else {
                unit.statements()
                        .forEach(s -> work(RowWork.Kind.INDEX, indexed(s)).ifPresent(works::add));
            }
        }
        Locks locks = new Locks();
        job.script().statements().forEach(locks::read);
        Optional<WayBack> wayBack = job.direction() == Direction.UP
                ? Optional.empty()
                : Optional.of(WayBack.of(new Session(connection), job));
        return new FileEstimate(job, named, works, CatalogLocks.of(connection, locks), locks.unknown(), wayBack);
    }

    /** On a table that is there: one that the plan itself makes is empty. */
    private Optional<RowWork> work(RowWork.Kind kind, Optional<List<String>> table) {
        return table.map(tables::get).map(t -> new RowWork(kind, t));
    }

    /** The table for which a statement builds an index. */
    private static Optional<List<String>> indexed(Statement statement) {
        if (!statement.command().equals("CREATE INDEX")) {
            return Optional.empty();
        }
        SqlWords words = new SqlWords(statement.tokens());
        words.skipTo("on");
        words.take("only");
        return NamedTables.of(words.name()).stream().findFirst();
    }
}
