package dev.concertina.database.catalog;

import java.util.ArrayList;
import java.util.List;

/** The query for what {@code pg_depend} knows of the wanted tables and columns. */
final class DependencyQuery {
    /** What is wanted: three parallel arrays of schema, table and column, "" for the whole table. */
    static final String WANTED = """
            WITH w AS (SELECT c.oid, c.reltype, n.nspname, c.relname, a.attname, coalesce(a.attnum, 0) AS attnum
              FROM unnest(?::text[], ?::text[], ?::text[]) x(schema, relation, attribute)
              JOIN pg_namespace n ON n.nspname = x.schema
              JOIN pg_class c ON c.relnamespace = n.oid AND c.relname = x.relation
              LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = x.attribute AND NOT a.attisdropped
              WHERE x.attribute = '' OR a.attname IS NOT NULL)""";

    /** What belongs to a table as a whole depends on it automatically or internally, and goes with it. */
    private static final String DEPENDENCIES = """
            , d AS (SELECT w.*, d.classid, d.objid, d.objsubid FROM w
              JOIN pg_depend d ON d.refclassid = 'pg_class'::regclass AND d.refobjid = w.oid
                AND (d.refobjsubid = w.attnum AND w.attnum > 0 OR w.attnum = 0 AND d.deptype = 'n'))
            """;

    private static final String HEAD = "SELECT %s AS kind, %s AS identity, d.nspname, d.relname, d.attname FROM d ";
    private static final String ON_RELATION = """
            JOIN %1$s o ON d.classid = '%1$s'::regclass AND o.oid = d.objid
            JOIN pg_class c ON c.oid = o.%2$s JOIN pg_namespace n ON n.oid = c.relnamespace AND %3$s
            WHERE (d.attnum > 0 OR o.%2$s <> d.oid) AND (%4$s)""";

    private DependencyQuery() {}

    static String of(CatalogSession session) {
        List<String> queries = new ArrayList<>(List.of(
                rules(),
                onRelation("'policy'", "pg_policy", "polrelid", named("polname"), "true"),
                onRelation(
                        "'trigger'",
                        "pg_trigger",
                        "tgrelid",
                        named("tgname"),
                        "NOT o.tgisinternal AND o.tgparentid = 0" + " AND o.tgname " + Seen.FOREIGN_NAME),
                onRelation(
                        "CASE WHEN EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = o.adrelid AND a.attnum = o.adnum"
                                + " AND a.attgenerated <> '') THEN 'generated column' ELSE 'default' END",
                        "pg_attrdef",
                        "adrelid",
                        column("o.adnum"),
                        "o.adrelid <> d.oid OR o.adnum <> d.attnum AND d.attnum > 0"),
                generatedBefore15(),
                functions(),
                statistics(),
                inheriting(),
                defaultsOfOwnedSequences(),
                rowTypes()));
        if (session.version().atLeast(15)) {
            queries.add(publications());
        }
        return WANTED + DEPENDENCIES + String.join("\nUNION\n", queries);
    }

    private static String rules() {
        return onRelation(
                "CASE WHEN o.rulename <> '_RETURN' THEN 'rule' WHEN c.relkind = 'm' THEN 'materialized view' ELSE 'view' END",
                "pg_rewrite",
                "ev_class",
                "CASE WHEN o.rulename <> '_RETURN' THEN " + named("rulename")
                        + " ELSE format('%I.%I', n.nspname, c.relname) END",
                "true");
    }

    private static String onRelation(String kind, String catalog, String relation, String identity, String condition) {
        return HEAD.formatted(kind, identity) + ON_RELATION.formatted(catalog, relation, Seen.NAMESPACE, condition);
    }

    private static String named(String name) {
        return "format('%I on %I.%I', o." + name + ", n.nspname, c.relname)";
    }

    private static String column(String number) {
        return "format('%I.%I.%I', n.nspname, c.relname, (SELECT a.attname FROM pg_attribute a WHERE a.attrelid = c.oid"
                + " AND a.attnum = " + number + "))";
    }

    /** Version 14 lets the column itself depend on what its expression names. */
    private static String generatedBefore15() {
        return HEAD.formatted("'generated column'", column("g.attnum"))
                + "JOIN pg_attribute g ON d.classid = 'pg_class'::regclass AND g.attrelid = d.objid"
                + " AND g.attnum = d.objsubid AND g.attgenerated <> ''"
                + " JOIN pg_class c ON c.oid = g.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace"
                + " WHERE d.attnum > 0 AND d.attnum <> g.attnum";
    }

    private static String functions() {
        return HEAD.formatted("'function'", "o.oid::regprocedure::text")
                + "JOIN pg_proc o ON d.classid = 'pg_proc'::regclass AND o.oid = d.objid";
    }

    private static String statistics() {
        return HEAD.formatted("'statistics object'", "format('%I.%I', n.nspname, o.stxname)")
                + "JOIN pg_statistic_ext o ON d.classid = 'pg_statistic_ext'::regclass AND o.oid = d.objid"
                + " JOIN pg_namespace n ON n.oid = o.stxnamespace";
    }

    private static String inheriting() {
        return "SELECT 'inherited table', format('%I.%I', n.nspname, c.relname), w.nspname, w.relname, w.attname FROM w"
                + " JOIN pg_inherits h ON h.inhparent = w.oid JOIN pg_class c ON c.oid = h.inhrelid AND NOT c.relispartition"
                + " JOIN pg_namespace n ON n.oid = c.relnamespace";
    }

    private static String defaultsOfOwnedSequences() {
        return "SELECT 'default', " + column("o.adnum") + ", d.nspname, d.relname, d.attname FROM (SELECT w.*, s.objid"
                + " FROM w JOIN pg_depend s ON s.refclassid = 'pg_class'::regclass AND s.refobjid = w.oid"
                + " AND s.classid = 'pg_class'::regclass AND s.objsubid = 0 AND s.deptype = 'a' AND s.refobjsubid > 0"
                + " AND (w.attnum = 0 OR s.refobjsubid = w.attnum)) d"
                + " JOIN pg_depend u ON u.refclassid = 'pg_class'::regclass AND u.refobjid = d.objid"
                + " AND u.classid = 'pg_attrdef'::regclass JOIN pg_attrdef o ON o.oid = u.objid"
                + " JOIN pg_class c ON c.oid = o.adrelid AND NOT c.relispartition JOIN pg_namespace n ON n.oid = c.relnamespace AND "
                + Seen.NAMESPACE + " WHERE o.adrelid <> d.oid OR d.attnum > 0 AND o.adnum <> d.attnum";
    }

    /** Functions that take or return a table's row, and columns that hold it. */
    private static String rowTypes() {
        return "SELECT CASE WHEN p.oid IS NULL THEN 'column' ELSE 'function' END,"
                + " coalesce(p.oid::regprocedure::text, " + column("u.objsubid")
                + "), w.nspname, w.relname, w.attname FROM w"
                + " JOIN pg_type t ON t.oid = w.reltype"
                + " JOIN pg_depend u ON u.refclassid = 'pg_type'::regclass AND u.refobjid IN (t.oid, t.typarray) AND u.deptype = 'n'"
                + " LEFT JOIN pg_proc p ON u.classid = 'pg_proc'::regclass AND p.oid = u.objid"
                + " LEFT JOIN pg_class c ON u.classid = 'pg_class'::regclass AND u.objsubid > 0 AND c.oid = u.objid"
                + " LEFT JOIN pg_namespace n ON n.oid = c.relnamespace"
                + " WHERE w.attnum = 0 AND (p.oid IS NOT NULL OR c.oid IS NOT NULL)";
    }

    private static String publications() {
        return HEAD.formatted("'publication'", "quote_ident(p.pubname)")
                + "JOIN pg_publication_rel o ON d.classid = 'pg_publication_rel'::regclass AND o.oid = d.objid"
                + " JOIN pg_publication p ON p.oid = o.prpubid";
    }
}
