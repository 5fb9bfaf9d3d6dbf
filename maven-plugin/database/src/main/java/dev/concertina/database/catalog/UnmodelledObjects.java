package dev.concertina.database.catalog;

import java.util.List;
import java.util.stream.Stream;

/** Queries for objects of kinds that the model lacks. What belongs to such an object is not listed beside it. */
final class UnmodelledObjects {
    /** Objects below this oid came with the server. */
    private static final String USERS = ".oid >= 16384";

    private UnmodelledObjects() {}

    static List<String> queries() {
        return Stream.of(
                        Stream.of(relations(), types(), routines(), userMappings(), extensionVersions()),
                        onRelations(),
                        namespaced(),
                        global())
                .flatMap(s -> s)
                .toList();
    }

    private static String relations() {
        return """
                SELECT CASE WHEN c.relkind = 'v' THEN 'view' WHEN c.relkind = 'm' THEN 'materialized view'
                            WHEN c.relkind = 'f' THEN 'foreign table' WHEN c.relkind = 'c' THEN 'composite type'
                            WHEN c.reloftype <> 0 THEN 'typed table' ELSE 'inherited table' END AS kind,
                  format('%%I.%%I', n.nspname, c.relname) AS identity
                FROM %s AND (c.relkind IN ('v', 'm', 'f', 'c') OR c.relkind IN ('r', 'p') AND (c.reloftype <> 0
                  OR NOT c.relispartition AND EXISTS (SELECT FROM pg_inherits h WHERE h.inhrelid = c.oid)))""".formatted(Seen.relations("true"));
    }

    private static String types() {
        return """
                SELECT CASE t.typtype WHEN 'r' THEN 'range type' ELSE 'base type' END, format_type(t.oid, NULL)
                FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace AND %s AND %s
                WHERE t.typtype = 'r' OR t.typtype = 'b' AND NOT EXISTS (SELECT FROM pg_type e WHERE e.typarray = t.oid)
                  OR t.typtype = 'p'""".formatted(Seen.NAMESPACE, Seen.own("pg_type", "t.oid"));
    }

    /** The constructors of a range type depend on it internally. */
    private static String routines() {
        return """
                SELECT CASE p.prokind WHEN 'p' THEN 'procedure' WHEN 'a' THEN 'aggregate' ELSE 'function' END,
                  p.oid::regprocedure::text
                FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace AND %s
                WHERE p.proname %s AND %s AND %s""".formatted(
                Seen.NAMESPACE, Seen.FOREIGN_NAME, Seen.own("pg_proc", "p.oid"), Seen.notInner("pg_proc", "p.oid"));
    }

    private static Stream<String> onRelations() {
        return Stream.of(
                onRelation("trigger", "pg_trigger", "tgrelid", "tgname", "NOT o.tgisinternal AND o.tgparentid = 0"),
                onRelation("rule", "pg_rewrite", "ev_class", "rulename", "o.rulename <> '_RETURN'"),
                onRelation("policy", "pg_policy", "polrelid", "polname", "true"));
    }

    private static String onRelation(String kind, String catalog, String relation, String name, String condition) {
        return "SELECT '%s', format('%%I on %%I.%%I', o.%s, n.nspname, c.relname) FROM %s JOIN %s o ON o.%s = c.oid WHERE %s AND o.%s %s"
                .formatted(kind, name, Seen.relations("true"), catalog, relation, condition, name, Seen.FOREIGN_NAME);
    }

    private static Stream<String> namespaced() {
        return Stream.of(
                "SELECT 'operator', o.oid::regoperator::text FROM pg_operator o JOIN pg_namespace n ON n.oid = o.oprnamespace"
                        + " AND " + Seen.NAMESPACE + " WHERE " + Seen.own("pg_operator", "o.oid"),
                namespaced("operator class", "pg_opclass", "opcname", "opcnamespace"),
                namespaced("operator family", "pg_opfamily", "opfname", "opfnamespace"),
                namespaced("collation", "pg_collation", "collname", "collnamespace"),
                namespaced("conversion", "pg_conversion", "conname", "connamespace"),
                namespaced("statistics object", "pg_statistic_ext", "stxname", "stxnamespace"),
                namespaced("text search configuration", "pg_ts_config", "cfgname", "cfgnamespace"),
                namespaced("text search dictionary", "pg_ts_dict", "dictname", "dictnamespace"),
                namespaced("text search parser", "pg_ts_parser", "prsname", "prsnamespace"),
                namespaced("text search template", "pg_ts_template", "tmplname", "tmplnamespace"));
    }

    private static String namespaced(String kind, String catalog, String name, String namespace) {
        return "SELECT '%s', format('%%I.%%I', n.nspname, o.%s) FROM %s o JOIN pg_namespace n ON n.oid = o.%s AND %s WHERE %s"
                .formatted(kind, name, catalog, namespace, Seen.NAMESPACE, Seen.own(catalog, "o.oid"));
    }

    private static Stream<String> global() {
        return Stream.of(
                global("event trigger", "pg_event_trigger", "quote_ident(o.evtname)"),
                global("publication", "pg_publication", "quote_ident(o.pubname)"),
                global("foreign data wrapper", "pg_foreign_data_wrapper", "quote_ident(o.fdwname)"),
                global("foreign server", "pg_foreign_server", "quote_ident(o.srvname)"),
                global("language", "pg_language", "quote_ident(o.lanname)"),
                global("access method", "pg_am", "quote_ident(o.amname)"),
                global(
                        "cast",
                        "pg_cast",
                        "format('(%s AS %s)', format_type(o.castsource, NULL), format_type(o.casttarget, NULL))"),
                "SELECT 'subscription', quote_ident(o.subname) FROM pg_subscription o"
                        + " WHERE o.subdbid = (SELECT oid FROM pg_database WHERE datname = current_database())");
    }

    private static String global(String kind, String catalog, String identity) {
        return "SELECT '" + kind + "', " + identity + " FROM " + catalog + " o WHERE o" + USERS + " AND "
                + Seen.own(catalog, "o.oid") + " AND " + Seen.notInner(catalog, "o.oid");
    }

    private static String userMappings() {
        return "SELECT 'user mapping', format('%I on %I', usename, srvname) FROM pg_user_mappings";
    }

    /** The model knows an extension by its name: what CREATE EXTENSION with nothing else makes of it. */
    private static String extensionVersions() {
        return """
                SELECT CASE WHEN x.extversion <> d.default_version THEN 'extension version' ELSE 'extension schema' END,
                  format('%I %s in %I', x.extname, x.extversion, n.nspname)
                FROM pg_extension x JOIN pg_namespace n ON n.oid = x.extnamespace
                JOIN pg_available_extensions d ON d.name = x.extname
                LEFT JOIN pg_available_extension_versions v ON v.name = x.extname AND v.version = x.extversion
                WHERE x.extname <> 'plpgsql'
                  AND (x.extversion <> d.default_version OR n.nspname <> coalesce(v.schema, 'public'))""";
    }
}
