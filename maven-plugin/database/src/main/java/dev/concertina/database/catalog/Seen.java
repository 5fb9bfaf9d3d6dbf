package dev.concertina.database.catalog;

/** Conditions of catalog queries: what a reader of the user's schema sees. */
final class Seen {
    private Seen() {}

    /** A namespace {@code n} that holds the user's objects. */
    static final String NAMESPACE =
            "n.nspname !~ '^pg_' AND n.nspname NOT IN ('information_schema', 'concertina', 'concertina_attic')";

    /** A column that waits for its purge: {@code a.attname}. */
    static final String RETIRED = "a.attname ~ '^_retired_[0-9]+_'";

    /** The names of our own triggers and functions, which come and go with a migration. */
    static final String OWN_NAME = "'^([!~]concertina_|concertina_sync_)'";

    /** Not one of them. */
    static final String FOREIGN_NAME = "!~ " + OWN_NAME;

    /** That the object of this catalog and oid is no member of an extension. */
    static String own(String catalog, String oid) {
        return noDependency(catalog, oid, 'e');
    }

    /** That the object of this catalog and oid is no inner part of another. */
    static String notInner(String catalog, String oid) {
        return noDependency(catalog, oid, 'i');
    }

    private static String noDependency(String catalog, String oid, char type) {
        return "NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = '" + catalog + "'::regclass AND e.objid = " + oid
                + " AND e.deptype = '" + type + "')";
    }

    /** The relation {@code c} in namespace {@code n} as a join, without members of extensions. */
    static String relations(String condition) {
        return "pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace AND " + NAMESPACE + " AND " + condition
                + " AND " + own("pg_class", "c.oid");
    }

    /** Those that others can inherit from, and that can inherit. */
    static String plainTables() {
        return relations("c.relkind = 'r' AND NOT c.relispartition");
    }

    /** The tables that the model expresses: plain ones, partitioned ones and partitions. */
    static String tables() {
        return relations("c.relkind IN ('r', 'p')");
    }
}
