package dev.concertina.database.catalog;

import dev.concertina.schema.Check;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.Deferrability;
import dev.concertina.schema.Exclusion;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.IndexElement;
import dev.concertina.schema.Name;
import dev.concertina.schema.PrimaryKey;
import dev.concertina.schema.Unique;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the constraints of all tables but those that are inherited alone, or that are kept as statements. */
final class ConstraintReader {
    private static final String CONSTRAINTS = """
            SELECT k.conrelid, k.conname, k.contype, k.conkey, k.confupdtype, k.confdeltype, k.confmatchtype,
              k.condeferrable, k.condeferred, k.connoinherit, %s AS confdelsetcols,
              pg_get_expr(k.conbin, k.conrelid) AS expression,
              rn.nspname AS referenced_schema, r.relname AS referenced_table,
              (SELECT array_agg(a.attname::text ORDER BY f.place) FROM unnest(k.confkey) WITH ORDINALITY f(number, place)
                 JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = f.number) AS referenced_columns,
              (string_to_array(i.indkey::text, ' ')::int4[])[i.indnkeyatts + 1:] AS include, %s AS nulls_not_distinct,
              am.amname, ic.reloptions, pg_get_expr(i.indpred, i.indrelid) AS predicate,
              CASE WHEN k.contype = 'x' THEN pg_get_indexdef(k.conindid) END AS definition,
              (SELECT array_agg(CASE WHEN pn.nspname = 'pg_catalog' THEN p.oprname::text
                                     ELSE quote_ident(pn.nspname) || '.' || p.oprname END ORDER BY x.place)
                 FROM unnest(k.conexclop) WITH ORDINALITY x(operator, place)
                 JOIN pg_operator p ON p.oid = x.operator JOIN pg_namespace pn ON pn.oid = p.oprnamespace) AS operators
            FROM %s
            JOIN pg_constraint k ON k.conrelid = c.oid
            LEFT JOIN pg_class r ON r.oid = k.confrelid AND k.contype = 'f'
            LEFT JOIN pg_namespace rn ON rn.oid = r.relnamespace
            LEFT JOIN pg_index i ON i.indexrelid = k.conindid AND k.contype IN ('p', 'u', 'x')
            LEFT JOIN pg_class ic ON ic.oid = i.indexrelid
            LEFT JOIN pg_am am ON am.oid = ic.relam
            WHERE k.contype IN ('p', 'u', 'f', 'c', 'x') AND k.conparentid = 0 AND (k.coninhcount = 0 OR k.conislocal AND NOT c.relispartition)
              AND k.convalidated%s""";

    private final Map<Long, TableColumns> columns;
    private final Map<Long, List<Constraint>> constraints = new HashMap<>();

    private ConstraintReader(Map<Long, TableColumns> columns) {
        this.columns = columns;
    }

    /** By the table's oid; a table without constraints is absent. */
    static Map<Long, List<Constraint>> read(CatalogSession session, Map<Long, TableColumns> columns)
            throws SQLException {
        ConstraintReader reader = new ConstraintReader(columns);
        String sql = CONSTRAINTS.formatted(
                session.since(15, "k.confdelsetcols", "NULL::int2[]"),
                session.since(15, "i.indnullsnotdistinct", "false"),
                Seen.tables(),
                session.since(18, " AND NOT k.conperiod", ""));
        session.each(sql, reader::add);
        return reader.constraints;
    }

    private void add(Row row) throws SQLException {
        long table = row.oid("conrelid");
        TableColumns of = columns.getOrDefault(table, new TableColumns());
        if (row.code("contype") != 'u' || !of.allRetired(row.numbers("conkey"))) {
            constraints.computeIfAbsent(table, oid -> new ArrayList<>()).add(constraint(row, of));
        }
    }

    private static Constraint constraint(Row row, TableColumns of) throws SQLException {
        Name name = row.name("conname");
        List<Name> on = of.named(row.numbers("conkey"));
        List<Name> include = of.named(row.numbers("include"));
        return switch (row.code("contype")) {
            case 'p' -> new PrimaryKey(name, on, include, deferrability(row));
            case 'u' -> new Unique(name, on, include, row.flag("nulls_not_distinct"), deferrability(row));
            case 'f' -> foreignKey(row, name, on, of);
            case 'x' -> exclusion(row, name, include);
            default -> new Check(name, on, Printed.expression(row.some("expression")), row.flag("connoinherit"));
        };
    }

    private static ForeignKey foreignKey(Row row, Name name, List<Name> on, TableColumns of) throws SQLException {
        return new ForeignKey(
                name,
                on,
                row.qualified("referenced_schema", "referenced_table"),
                row.names("referenced_columns"),
                action(row.code("confdeltype")),
                action(row.code("confupdtype")),
                of.named(row.numbers("confdelsetcols")),
                row.code("confmatchtype") == 'f',
                deferrability(row));
    }

    private static Exclusion exclusion(Row row, Name name, List<Name> include) throws SQLException {
        List<IndexElement> keys = KeyList.ofIndex(row.some("definition"));
        List<String> operators = row.texts("operators");
        List<Exclusion.Element> elements = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            elements.add(new Exclusion.Element(keys.get(i), operators.get(i)));
        }
        return new Exclusion(
                name,
                row.some("amname"),
                elements,
                include,
                row.options("reloptions"),
                row.text("predicate").map(Printed::expression),
                deferrability(row));
    }

    private static Deferrability deferrability(Row row) throws SQLException {
        if (!row.flag("condeferrable")) {
            return Deferrability.NOT_DEFERRABLE;
        }
        return row.flag("condeferred") ? Deferrability.INITIALLY_DEFERRED : Deferrability.INITIALLY_IMMEDIATE;
    }

    private static ForeignKey.Action action(char code) {
        return switch (code) {
            case 'r' -> ForeignKey.Action.RESTRICT;
            case 'c' -> ForeignKey.Action.CASCADE;
            case 'n' -> ForeignKey.Action.SET_NULL;
            case 'd' -> ForeignKey.Action.SET_DEFAULT;
            default -> ForeignKey.Action.NO_ACTION;
        };
    }
}
