package dev.concertina.database.forecast;

import dev.concertina.schema.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/**
 * Asks a server how large its tables are. It reads the catalog and the server's counters in a read-only transaction, and
 * no table.
 *
 * @see <a href="https://www.postgresql.org/docs/current/monitoring-stats.html">The cumulative statistics system</a>
 */
public final class StatisticsReader {
    private static final String TABLES =
            "SELECT n.nspname, c.relname, COALESCE(sum(CASE WHEN l.reltuples > 0 THEN l.reltuples ELSE s.n_live_tup END), 0)::bigint,"
                    + " COALESCE(sum(pg_catalog.pg_table_size(l.oid)), 0)::bigint,"
                    + " COALESCE(sum(pg_catalog.pg_indexes_size(l.oid)), 0)::bigint,"
                    + " COALESCE(sum(s.n_tup_ins + s.n_tup_upd + s.n_tup_del), 0) / GREATEST(1, EXTRACT(epoch FROM"
                    + " pg_catalog.now() - COALESCE(d.stats_reset, pg_catalog.pg_postmaster_start_time())))"
                    + " FROM pg_catalog.pg_class AS c JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace"
                    + " JOIN pg_catalog.pg_stat_database AS d ON d.datname = pg_catalog.current_database()"
                    + " LEFT JOIN LATERAL (SELECT t.relid FROM pg_catalog.pg_partition_tree(c.oid) AS t WHERE t.isleaf"
                    + " UNION SELECT c.oid WHERE c.relkind <> 'p') AS t ON true"
                    + " LEFT JOIN pg_catalog.pg_class AS l ON l.oid = t.relid"
                    + " LEFT JOIN pg_catalog.pg_stat_all_tables AS s ON s.relid = l.oid"
                    + " WHERE c.relkind IN ('r', 'p', 'm') AND n.nspname !~ '^pg_'"
                    + " AND n.nspname NOT IN ('information_schema', 'concertina')"
                    + " GROUP BY n.nspname, c.relname, d.stats_reset";

    private StatisticsReader() {}

    /** Reads them; the connection is in auto-commit mode before and afterwards. */
    public static Statistics read(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET TRANSACTION READ ONLY");
            String taken = text(statement, "SELECT pg_catalog.date_trunc('second', pg_catalog.now())::text");
            String server = text(statement, "SELECT pg_catalog.current_setting('server_version')");
            return new Statistics(server, taken, tables(statement));
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static Map<QualifiedName, TableStatistics> tables(Statement statement) throws SQLException {
        Map<QualifiedName, TableStatistics> tables = new TreeMap<>();
        try (ResultSet row = statement.executeQuery(TABLES)) {
            while (row.next()) {
                tables.put(
                        QualifiedName.of(row.getString(1), row.getString(2)),
                        new TableStatistics(
                                row.getLong(3),
                                row.getLong(4),
                                row.getLong(5),
                                Math.round(row.getDouble(6) * 1000) / 1000.0));
            }
        }
        return tables;
    }

    private static String text(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
