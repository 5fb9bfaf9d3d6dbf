package dev.concertina.database.catalog;

import java.util.ArrayList;
import java.util.List;

/** Queries for attributes of tables, columns, indexes and sequences that the model lacks. */
final class UnmodelledRelationAttributes {
    private static final String RELATION = "SELECT '%s', format('%%I.%%I', n.nspname, c.relname) FROM %s WHERE %s";
    private static final String COLUMN = """
            SELECT '%s', format('%%I.%%I.%%I', n.nspname, c.relname, a.attname) FROM %s
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND NOT %s
            JOIN pg_type t ON t.oid = a.atttypid WHERE %s""";
    private static final String INDEX = """
            SELECT '%s', format('%%I.%%I', n.nspname, ic.relname) FROM %s
            JOIN pg_index i ON i.indrelid = c.oid JOIN pg_class ic ON ic.oid = i.indexrelid WHERE %s""";
    private static final String COMMENTED =
            "EXISTS (SELECT FROM pg_description o WHERE o.classoid = '%s'::regclass AND o.objoid = %s AND o.objsubid = 0)";

    private UnmodelledRelationAttributes() {}

    static List<String> queries(CatalogSession session) {
        List<String> queries = new ArrayList<>(List.of(
                relation("row level security", "c.relrowsecurity OR c.relforcerowsecurity"),
                relation("replica identity", "c.relreplident <> 'd'"),
                relation("tablespace", "c.reltablespace <> 0"),
                relation("table access method", "c.relam NOT IN (0, (SELECT oid FROM pg_am WHERE amname = 'heap'))"),
                column("column storage", "a.attstorage <> t.typstorage"),
                column("column compression", "a.attcompression <> ''"),
                column("column statistics target", "a.attstattarget <> -1"),
                column("column options", "EXISTS (SELECT FROM unnest(a.attoptions) x WHERE x !~ '^pg_att')"),
                index("invalid index", "NOT i.indisvalid"),
                index("clustered index", "i.indisclustered"),
                index("tablespace", "ic.reltablespace <> 0"),
                index(
                        "index statistics target",
                        "EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = ic.oid AND a.attstattarget <> -1)"),
                index(
                        "parameters of the index behind a key",
                        "ic.reloptions IS NOT NULL AND i.indisunique AND (i.indisprimary OR " + backs() + ")"),
                index(
                        "comment on an index of a constraint or a parent",
                        COMMENTED.formatted("pg_class", "ic.oid")
                                + " AND (" + backs()
                                + " OR EXISTS (SELECT FROM pg_inherits h WHERE h.inhrelid = ic.oid))"),
                sequence(
                        "comment on the sequence of an identity",
                        COMMENTED.formatted("pg_class", "c.oid") + " AND " + inner()),
                "SELECT 'comment on a schema', quote_ident(n.nspname) FROM pg_namespace n WHERE "
                        + COMMENTED.formatted("pg_namespace", "n.oid") + " AND n.nspname <> 'public' AND "
                        + Seen.NAMESPACE + " AND " + Seen.own("pg_namespace", "n.oid")));
        if (session.version().atLeast(15)) {
            queries.add(sequence(
                    "sequence that is logged unlike its table",
                    "c.relpersistence <> coalesce((" + ownerPersistence() + "), 'p')"));
        }
        return queries;
    }

    private static String relation(String kind, String condition) {
        return RELATION.formatted(kind, Seen.tables(), condition);
    }

    private static String column(String kind, String condition) {
        return COLUMN.formatted(kind, Seen.tables(), Seen.RETIRED, condition);
    }

    private static String index(String kind, String condition) {
        return INDEX.formatted(kind, Seen.tables(), condition);
    }

    private static String sequence(String kind, String condition) {
        return RELATION.formatted(kind, Seen.relations("c.relkind = 'S'"), condition);
    }

    private static String backs() {
        return "EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = ic.oid AND k.conrelid = c.oid"
                + " AND k.contype IN ('p', 'u', 'x'))";
    }

    /** From version 15 on the sequence of a serial or identity column is unlogged if its table is. */
    private static String ownerPersistence() {
        return "SELECT t.relpersistence FROM pg_depend d JOIN pg_class t ON t.oid = d.refobjid"
                + " WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.refclassid = 'pg_class'::regclass"
                + " AND d.refobjsubid > 0 AND d.deptype IN ('a', 'i')";
    }

    private static String inner() {
        return "EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid"
                + " AND d.deptype = 'i')";
    }
}
