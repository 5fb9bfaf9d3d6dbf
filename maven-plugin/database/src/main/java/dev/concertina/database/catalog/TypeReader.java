package dev.concertina.database.catalog;

import dev.concertina.schema.Check;
import dev.concertina.schema.Domain;
import dev.concertina.schema.EnumType;
import dev.concertina.schema.QualifiedName;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads enums and domains. */
final class TypeReader {
    private static final String FROM = """
             FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace AND %s AND %s
              LEFT JOIN pg_description o ON o.classoid = 'pg_type'::regclass AND o.objoid = t.oid AND o.objsubid = 0
            """.formatted(Seen.NAMESPACE, Seen.own("pg_type", "t.oid"));
    private static final String ENUMS = """
            SELECT n.nspname, t.typname, o.description,
              (SELECT array_agg(enumlabel::text ORDER BY enumsortorder) FROM pg_enum WHERE enumtypid = t.oid) AS labels
            """ + FROM + "WHERE t.typtype = 'e'";
    private static final String DOMAINS = """
            SELECT t.oid, n.nspname, t.typname, o.description, format_type(t.typbasetype, t.typtypmod) AS type,
              b.typnamespace = 'pg_catalog'::regnamespace AS builtin, t.typnotnull,
              pg_get_expr(t.typdefaultbin, 0) AS value, cn.nspname AS collation_schema, co.collname
            """ + FROM + """
            JOIN pg_type b ON b.oid = t.typbasetype
            LEFT JOIN pg_collation co ON co.oid = t.typcollation AND t.typcollation <> b.typcollation
            LEFT JOIN pg_namespace cn ON cn.oid = co.collnamespace
            WHERE t.typtype = 'd'""";
    private static final String CHECKS = """
            SELECT contypid, conname, pg_get_expr(conbin, 0) AS expression
            FROM pg_constraint WHERE contypid <> 0 AND contype = 'c'""";

    private TypeReader() {}

    static List<EnumType> enums(CatalogSession session) throws SQLException {
        List<EnumType> enums = new ArrayList<>();
        session.each(
                ENUMS,
                row -> enums.add(new EnumType(
                        row.qualified("nspname", "typname"), row.texts("labels"), row.text("description"))));
        return enums;
    }

    static List<Domain> domains(CatalogSession session) throws SQLException {
        Map<Long, List<Check>> checks = new HashMap<>();
        session.each(
                CHECKS,
                row -> checks.computeIfAbsent(row.oid("contypid"), k -> new ArrayList<>())
                        .add(new Check(
                                row.name("conname"), List.of(), Printed.expression(row.some("expression")), false)));
        List<Domain> domains = new ArrayList<>();
        session.each(DOMAINS, row -> domains.add(domain(row, checks.getOrDefault(row.oid("oid"), List.of()))));
        return domains;
    }

    private static Domain domain(Row row, List<Check> checks) throws SQLException {
        QualifiedName name = row.qualified("nspname", "typname");
        return new Domain(
                name,
                row.type("type", "builtin"),
                row.maybeQualified("collation_schema", "collname"),
                row.flag("typnotnull"),
                row.text("value").map(Printed::operand),
                Domain.checks(checks),
                row.text("description"));
    }
}
