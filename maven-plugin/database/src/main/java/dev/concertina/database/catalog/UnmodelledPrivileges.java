package dev.concertina.database.catalog;

import java.util.List;

/** Queries for privileges other than an owner's own, and for security labels. */
final class UnmodelledPrivileges {
    private static final String RELATIONS = """
            SELECT 'grant', format('%%I.%%I', n.nspname, c.relname) FROM %s WHERE c.relacl IS NOT NULL
              AND c.relacl <> acldefault(CASE c.relkind WHEN 'S' THEN 's' ELSE 'r' END::"char", c.relowner)""".formatted(Seen.relations("c.relkind IN ('r', 'p', 'S')"));
    private static final String COLUMNS = """
            SELECT 'grant', format('%%I.%%I.%%I', n.nspname, c.relname, a.attname) FROM %s
            JOIN pg_attribute a ON a.attrelid = c.oid AND NOT a.attisdropped AND a.attacl <> '{}'""".formatted(Seen.relations("c.relkind IN ('r', 'p')"));
    private static final String TYPES = """
            SELECT 'grant', format_type(t.oid, NULL) FROM pg_type t
            JOIN pg_namespace n ON n.oid = t.typnamespace AND %s AND %s
            WHERE t.typtype IN ('e', 'd') AND t.typacl <> acldefault('T', t.typowner)""".formatted(Seen.NAMESPACE, Seen.own("pg_type", "t.oid"));

    /** What initdb granted on {@code public} is as much a default as an owner's own. */
    private static final String NAMESPACES = """
            SELECT 'grant', quote_ident(n.nspname) FROM pg_namespace n
            LEFT JOIN pg_init_privs i ON i.classoid = 'pg_namespace'::regclass AND i.objoid = n.oid AND i.objsubid = 0
            WHERE %s AND n.nspacl <> coalesce(i.initprivs, acldefault('n', n.nspowner))""".formatted(Seen.NAMESPACE);

    private static final String DEFAULTS = """
            SELECT 'default privileges', concat_ws(' ', d.defaclrole::regrole, n.nspname, d.defaclobjtype)
            FROM pg_default_acl d LEFT JOIN pg_namespace n ON n.oid = d.defaclnamespace""";
    private static final String LABELS = """
            SELECT 'security label', l.objname FROM pg_seclabels l WHERE l.objtype IN
              ('table', 'column', 'sequence', 'type', 'domain', 'schema')""";

    private UnmodelledPrivileges() {}

    static List<String> queries() {
        return List.of(RELATIONS, COLUMNS, TYPES, NAMESPACES, DEFAULTS, LABELS);
    }
}
