package dev.concertina.database.catalog;

import java.util.List;

/** Queries for objects that the model lacks. */
final class UnmodelledObjects {
    /** Types that only code of the server's could read and write. */
    private static final String TYPES = """
            SELECT 'base type' AS kind, format_type(t.oid, NULL) AS identity, format('CREATE TYPE %%s (INPUT = %%s, OUTPUT = %%s, INTERNALLENGTH = %%s)',
              format_type(t.oid, NULL), t.typinput::regproc, t.typoutput::regproc, CASE t.typlen WHEN -1 THEN 'VARIABLE' ELSE t.typlen::text END) AS definition
            FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace AND %s AND %s
            WHERE t.typtype = 'b' AND NOT EXISTS (SELECT FROM pg_type e WHERE e.typarray = t.oid)""".formatted(Seen.NAMESPACE, Seen.own("pg_type", "t.oid"));

    /** Options hold secrets, so none is told. */
    private static final String USER_MAPPINGS = """
            SELECT 'user mapping', format('%1$I on %2$I', usename, srvname), format('CREATE USER MAPPING FOR %1$I SERVER %2$I', usename, srvname)
            FROM pg_user_mappings""";

    private static final String SUBSCRIPTIONS = """
            SELECT 'subscription', quote_ident(o.subname), format('CREATE SUBSCRIPTION %I CONNECTION ''…'' PUBLICATION %s', o.subname,
              (SELECT string_agg(quote_ident(p), ', ') FROM unnest(o.subpublications) p))
            FROM pg_subscription o WHERE o.subdbid = (SELECT oid FROM pg_database WHERE datname = current_database())""";

    private static final String LABELS = """
            SELECT 'security label', concat_ws(' ', l.objtype, l.objname),
              format('SECURITY LABEL FOR %s ON %s %s IS %L', l.provider, upper(l.objtype), l.objname, l.label)
            FROM pg_seclabels l""";

    private UnmodelledObjects() {}

    static List<String> queries() {
        return List.of(TYPES, USER_MAPPINGS, SUBSCRIPTIONS, LABELS);
    }
}
