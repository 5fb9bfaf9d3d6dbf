package dev.concertina.database.effect;

import dev.concertina.ddl.Lock;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Finds the tables that the locks of a script meet in a database as it is now. */
public final class CatalogLocks {
    private static final String QUERY = """
            SELECT DISTINCT f.place, pg_catalog.quote_ident(ln.nspname) || '.' || pg_catalog.quote_ident(l.relname)
            FROM ROWS FROM (pg_catalog.unnest(CAST(? AS text[])), pg_catalog.unnest(CAST(? AS name[])),
                pg_catalog.unnest(CAST(? AS name[])), pg_catalog.unnest(CAST(? AS name[])))
                WITH ORDINALITY AS f (kind, schema, name, part, place)
            JOIN pg_catalog.pg_namespace AS n ON n.nspname = f.schema
            JOIN pg_catalog.pg_class AS r ON r.relnamespace = n.oid AND r.relname = f.name
            LEFT JOIN pg_catalog.pg_index AS i ON f.kind = 'index' AND i.indexrelid = r.oid
            LEFT JOIN pg_catalog.pg_constraint AS k ON k.conrelid = r.oid AND k.contype = 'f' AND CASE f.kind
                WHEN 'constraint' THEN k.conname = f.part
                WHEN 'references' THEN true
                WHEN 'column' THEN EXISTS (SELECT FROM pg_catalog.pg_attribute AS a
                    WHERE a.attrelid = r.oid AND a.attname = f.part AND a.attnum = ANY (k.conkey))
                ELSE false END
            JOIN pg_catalog.pg_class AS l
                ON l.oid = CASE f.kind WHEN 'table' THEN r.oid WHEN 'index' THEN i.indrelid ELSE k.confrelid END
            JOIN pg_catalog.pg_namespace AS ln ON ln.oid = l.relnamespace
            WHERE l.relkind IN ('r', 'p', 'f', 'm')""";

    private CatalogLocks() {}

    /** The strongest lock on each table that is there, by the tables' names. */
    public static List<TableLock> of(Connection connection, Locks locks) throws SQLException {
        List<LockTarget> targets = List.copyOf(locks.targets().keySet());
        if (targets.isEmpty()) {
            return List.of();
        }
        Map<String, Lock> found = new TreeMap<>();
        try (PreparedStatement statement = connection.prepareStatement(QUERY)) {
            parameter(statement, 1, targets, t -> t.kind().word());
            parameter(statement, 2, targets, t -> t.relation().schema().text());
            parameter(statement, 3, targets, t -> t.relation().name().text());
            parameter(statement, 4, targets, LockTarget::part);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    Lock lock = locks.targets().get(targets.get(row.getInt(1) - 1));
                    found.merge(row.getString(2), lock, (a, b) -> a.compareTo(b) > 0 ? a : b);
                }
            }
        }
        List<TableLock> all = new ArrayList<>();
        found.forEach((table, lock) -> all.add(new TableLock(table, lock)));
        return all;
    }

    private static void parameter(
            PreparedStatement statement, int place, List<LockTarget> targets, Function<LockTarget, String> value)
            throws SQLException {
        Object[] values = targets.stream().map(value).toArray();
        statement.setArray(place, statement.getConnection().createArrayOf("text", values));
    }
}
