package dev.concertina.it;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * What tables need that annotated classes cannot declare: functions in their defaults, checks and indexes, and composite
 * types of their columns. A project writes these by hand; they are made first in a new database.
 */
final class Needed {
    private static final String STATEMENTS = """
            SELECT pg_catalog.format('CREATE TYPE %I.%I AS (%s)', n.nspname, c.relname, (
                SELECT pg_catalog.string_agg(pg_catalog.format('%I %s', attname,
                    pg_catalog.format_type(atttypid, atttypmod)), ', ' ORDER BY attnum)
                FROM pg_catalog.pg_attribute WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped))
            FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind = 'c' AND EXISTS (
                SELECT FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class t ON t.oid = a.attrelid
                JOIN pg_catalog.pg_type y ON y.oid = a.atttypid
                WHERE t.relkind IN ('r', 'p') AND NOT a.attisdropped AND c.reltype IN (y.oid, y.typelem))
            UNION ALL
            SELECT pg_catalog.pg_get_functiondef(p.oid)
            FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
            WHERE n.nspname NOT IN ('pg_catalog', 'information_schema') AND p.prokind <> 'a'
            AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend WHERE objid = p.oid AND deptype = 'e')
            AND EXISTS (
                SELECT FROM pg_catalog.pg_depend d WHERE d.refobjid = p.oid AND d.classid IN (
                    'pg_catalog.pg_class'::regclass, 'pg_catalog.pg_attrdef'::regclass,
                    'pg_catalog.pg_constraint'::regclass))
            """;

    private Needed() {}

    static void copy(Connection from, Connection to) throws SQLException {
        List<String> statements = new ArrayList<>();
        try (Statement statement = from.createStatement();
                ResultSet row = statement.executeQuery(STATEMENTS)) {
            while (row.next()) {
                statements.add(row.getString(1));
            }
        }
        try (Statement statement = to.createStatement()) {
            statement.execute("SET check_function_bodies = off");
            for (String sql : statements) {
                statement.execute(sql);
            }
            statement.execute("RESET check_function_bodies");
        }
    }
}
