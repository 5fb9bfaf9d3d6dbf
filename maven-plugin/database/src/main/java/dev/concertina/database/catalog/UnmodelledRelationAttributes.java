package dev.concertina.database.catalog;

import java.util.List;

/** Queries for attributes of tables, indexes and sequences that the model lacks. */
final class UnmodelledRelationAttributes {
    private static final String RELATION =
            "SELECT '%s', format('%%I.%%I', n.nspname, c.relname), format('%s', n.nspname, c.relname, %s) FROM %s WHERE %s";
    private static final String INDEX = """
            SELECT '%s', format('%%I.%%I', n.nspname, ic.relname), %s FROM %s
            JOIN pg_index i ON i.indrelid = c.oid JOIN pg_class ic ON ic.oid = i.indexrelid WHERE %s""";
    private static final String TABLESPACE = "(SELECT spcname FROM pg_tablespace s WHERE s.oid = %s.reltablespace)";

    private UnmodelledRelationAttributes() {}

    static List<String> queries() {
        return List.of(
                relation(
                        "tablespace",
                        "ALTER TABLE %I.%I SET TABLESPACE %I",
                        TABLESPACE.formatted("c"),
                        Seen.tables(),
                        "c.reltablespace <> 0"),
                relation(
                        "table access method",
                        "ALTER TABLE %I.%I SET ACCESS METHOD %I",
                        "(SELECT amname FROM pg_am WHERE oid = c.relam)",
                        Seen.tables(),
                        "c.relam NOT IN (0, (SELECT oid FROM pg_am WHERE amname = 'heap'))"),
                index("invalid index", "pg_get_indexdef(ic.oid)", "NOT i.indisvalid"),
                index(
                        "tablespace",
                        "format('ALTER INDEX %I.%I SET TABLESPACE %I', n.nspname, ic.relname, "
                                + TABLESPACE.formatted("ic") + ")",
                        "ic.reltablespace <> 0"));
    }

    private static String relation(String kind, String statement, String more, String from, String condition) {
        return RELATION.formatted(kind, statement, more, from, condition);
    }

    private static String index(String kind, String statement, String condition) {
        return INDEX.formatted(kind, statement, Seen.tables(), condition);
    }
}
