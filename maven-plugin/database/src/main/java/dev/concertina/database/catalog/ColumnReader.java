package dev.concertina.database.catalog;

import dev.concertina.database.catalog.CatalogSequences.ColumnKey;
import dev.concertina.schema.Column;
import dev.concertina.schema.ColumnValue;
import dev.concertina.schema.Sequence;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the columns of all tables. */
final class ColumnReader {
    private static final String COLUMNS = """
            SELECT a.attrelid, a.attnum, a.attname, %s AS retired, format_type(a.atttypid, a.atttypmod) AS type,
              t.typnamespace = 'pg_catalog'::regnamespace AS builtin, a.attnotnull, a.attidentity, a.attgenerated,
              pg_get_expr(d.adbin, d.adrelid) AS value, cn.nspname AS collation_schema, co.collname,
              o.description,
              NOT a.attislocal AND EXISTS (
                SELECT FROM pg_inherits h JOIN pg_attribute pa ON pa.attrelid = h.inhparent AND pa.attname = a.attname
                JOIN %s ON c.oid = h.inhparent
                WHERE h.inhrelid = a.attrelid) AS inherited
            FROM %s
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
            JOIN pg_type t ON t.oid = a.atttypid
            LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
            LEFT JOIN pg_collation co ON co.oid = a.attcollation AND a.attcollation <> t.typcollation
            LEFT JOIN pg_namespace cn ON cn.oid = co.collnamespace
            LEFT JOIN pg_description o
              ON o.classoid = 'pg_class'::regclass AND o.objoid = a.attrelid AND o.objsubid = a.attnum
            ORDER BY a.attrelid, a.attnum""".formatted(Seen.RETIRED, Seen.plainTables(), Seen.tables());

    private final CatalogSequences sequences;
    private final Map<Long, TableColumns> columns = new HashMap<>();

    private ColumnReader(CatalogSequences sequences) {
        this.sequences = sequences;
    }

    /** By the table's oid; a table without columns is absent. */
    static Map<Long, TableColumns> read(CatalogSession session, CatalogSequences sequences) throws SQLException {
        ColumnReader reader = new ColumnReader(sequences);
        session.each(COLUMNS, reader::add);
        return reader.columns;
    }

    private void add(Row row) throws SQLException {
        TableColumns table = columns.computeIfAbsent(row.oid("attrelid"), oid -> new TableColumns());
        int number = (int) row.number("attnum");
        if (row.flag("retired")) {
            table.addRetired(number, row.name("attname"));
        } else {
            table.add(number, column(row), row.flag("inherited"));
        }
    }

    private Column column(Row row) throws SQLException {
        return new Column(
                row.name("attname"),
                row.type("type", "builtin"),
                row.flag("attnotnull"),
                value(row),
                row.maybeQualified("collation_schema", "collname"),
                row.text("description"));
    }

    /** An identity column of a partition has no sequence of its own; it is given its parent's when tables are known. */
    private Optional<ColumnValue> value(Row row) throws SQLException {
        Sequence identity = sequences.identities().get(new ColumnKey(row.oid("attrelid"), row.number("attnum")));
        if (identity != null) {
            boolean always = row.code("attidentity") == 'a';
            return Optional.of(new ColumnValue.Identity(always, identity.name(), identity.options()));
        }
        char generated = row.code("attgenerated");
        return row.text("value")
                .map(text -> generated == ' '
                        ? new ColumnValue.Default(Printed.operand(text))
                        : new ColumnValue.Generated(Printed.expression(text), generated == 's'));
    }
}
