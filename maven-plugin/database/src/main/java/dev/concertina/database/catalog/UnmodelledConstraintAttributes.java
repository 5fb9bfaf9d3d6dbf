package dev.concertina.database.catalog;

import java.util.ArrayList;
import java.util.List;

/** Queries for attributes of constraints that the model lacks. */
final class UnmodelledConstraintAttributes {
    private static final String ON_TABLE = """
            SELECT '%s', format('%%I on %%I.%%I', k.conname, n.nspname, c.relname),
              format('ALTER TABLE %%I.%%I ADD CONSTRAINT %%I %%s', n.nspname, c.relname, k.conname, pg_get_constraintdef(k.oid))
            FROM %s JOIN pg_constraint k ON k.conrelid = c.oid WHERE %s""";
    private static final String ON_DOMAIN = """
            SELECT '%s', format('%%I on %%I.%%I', k.conname, n.nspname, t.typname),
              format('ALTER DOMAIN %%I.%%I ADD CONSTRAINT %%I %%s', n.nspname, t.typname, k.conname, pg_get_constraintdef(k.oid))
            FROM pg_constraint k
            JOIN pg_type t ON t.oid = k.contypid JOIN pg_namespace n ON n.oid = t.typnamespace AND %s AND %s WHERE %s""";

    /** The name that the server gives a NOT NULL if it need not be shortened; what is inherited has the parent's. */
    private static final String OTHER_NOT_NULL_NAME = """
            k.contype = 'n' AND k.conislocal AND EXISTS (SELECT FROM pg_attribute a
              WHERE a.attrelid = c.oid AND a.attnum = k.conkey[1] AND NOT %s
                AND octet_length(c.relname) + octet_length(a.attname) <= 63 - 10
                AND k.conname <> c.relname || '_' || a.attname || '_not_null')""".formatted(Seen.RETIRED);

    private UnmodelledConstraintAttributes() {}

    static List<String> queries(CatalogSession session) {
        List<String> queries = new ArrayList<>(List.of(
                onTable("not valid constraint", "NOT k.convalidated AND k.contype = 'n'"),
                onTable(
                        "constraint that is both inherited and local",
                        "c.relispartition AND k.coninhcount > 0 AND k.conislocal"),
                onTable(
                        "inherited foreign key of another name",
                        "k.contype = 'f' AND EXISTS (SELECT FROM pg_constraint p WHERE p.oid = k.conparentid"
                                + " AND p.confrelid = k.confrelid AND p.conname <> k.conname)"),
                onDomain("not valid constraint", "NOT k.convalidated")));
        if (session.version().atLeast(17)) {
            queries.add(onDomain(
                    "name of a NOT NULL constraint",
                    "k.contype = 'n' AND octet_length(t.typname) <= 63 - 9 AND k.conname <> t.typname || '_not_null'"));
        }
        if (session.version().atLeast(18)) {
            queries.add(onTable("NOT NULL without inheritance", "k.contype = 'n' AND k.connoinherit"));
            queries.add(onTable("name of a NOT NULL constraint", OTHER_NOT_NULL_NAME));
        }
        return queries;
    }

    private static String onTable(String kind, String condition) {
        return ON_TABLE.formatted(kind, Seen.tables(), condition);
    }

    private static String onDomain(String kind, String condition) {
        return ON_DOMAIN.formatted(kind, Seen.NAMESPACE, Seen.own("pg_type", "t.oid"), condition);
    }
}
