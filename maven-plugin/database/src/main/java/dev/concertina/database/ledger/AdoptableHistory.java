package dev.concertina.database.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * What another tool wrote down of the migrations that it ran on a database. It is read only, and no part of our ledger.
 *
 * @param table in which the tool keeps them, quoted where it must be
 * @param migrations how many succeeded
 * @param failed how many the tool says failed
 * @param last the one that ran last, as the tool names it; empty if there is none
 */
public record AdoptableHistory(Tool tool, String table, long migrations, long failed, String last) {
    /** Who keeps such a history. */
    public enum Tool {
        FLYWAY("flyway_schema_history", "success", "concat_ws(' ', version, description)", "installed_rank"),
        LIQUIBASE("databasechangelog", "(exectype <> 'FAILED')", "concat_ws(' ', id, 'by', author)", "orderexecuted");

        private final String relation;
        private final String summary;

        Tool(String relation, String succeeded, String name, String order) {
            this.relation = relation;
            this.summary = "SELECT count(*) FILTER (WHERE " + succeeded + "), count(*) FILTER (WHERE NOT " + succeeded
                    + "), coalesce((pg_catalog.array_agg(pg_catalog." + name + " ORDER BY " + order
                    + " DESC) FILTER (WHERE " + succeeded + "))[1], '') FROM ";
        }
    }

    /** Tables of this name that the role may read. */
    private static final String TABLES = """
            SELECT c.oid::pg_catalog.regclass::text
            FROM pg_catalog.pg_class AS c
            WHERE c.relkind = 'r' AND c.relname = ?
                AND pg_catalog.has_schema_privilege(c.relnamespace, 'USAGE')
                AND pg_catalog.has_table_privilege(c.oid, 'SELECT')
            ORDER BY 1""";

    /**
     * Those of a database.
     *
     * @param connection in which names of system objects alone mean something without a schema
     */
    public static List<AdoptableHistory> read(Connection connection) throws SQLException {
        List<AdoptableHistory> found = new ArrayList<>();
        for (Tool tool : Tool.values()) {
            for (String table : tables(connection, tool)) {
                try (Statement statement = connection.createStatement();
                        ResultSet row = statement.executeQuery(tool.summary + table)) {
                    row.next();
                    found.add(new AdoptableHistory(tool, table, row.getLong(1), row.getLong(2), row.getString(3)));
                }
            }
        }
        return found;
    }

    private static List<String> tables(Connection connection, Tool tool) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TABLES)) {
            statement.setString(1, tool.relation);
            List<String> tables = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    tables.add(row.getString(1));
                }
            }
            return tables;
        }
    }
}
