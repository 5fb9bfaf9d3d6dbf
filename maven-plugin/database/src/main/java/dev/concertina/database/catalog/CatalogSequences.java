package dev.concertina.database.catalog;

import dev.concertina.schema.ColumnReference;
import dev.concertina.schema.DataType;
import dev.concertina.schema.Sequence;
import dev.concertina.schema.SequenceOptions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sequences of a database.
 *
 * @param free those that stand for themselves or belong to a column's default
 * @param identities those inside identity columns
 */
record CatalogSequences(List<Sequence> free, Map<ColumnKey, Sequence> identities) {
    /** A column by its table's oid and its number. */
    record ColumnKey(long table, long column) {}

    private static final String SEQUENCES = """
            SELECT n.nspname, c.relname, o.description, format_type(s.seqtypid, -1) AS type,
              s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache, s.seqcycle,
              d.deptype, d.refobjid, d.refobjsubid, tn.nspname AS table_schema, t.relname AS table_name, a.attname
            FROM %s
            JOIN pg_sequence s ON s.seqrelid = c.oid
            LEFT JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.objsubid = 0
              AND d.refclassid = 'pg_class'::regclass AND d.refobjsubid > 0 AND d.deptype IN ('a', 'i')
            LEFT JOIN pg_class t ON t.oid = d.refobjid
            LEFT JOIN pg_namespace tn ON tn.oid = t.relnamespace
            LEFT JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
            LEFT JOIN pg_description o ON o.classoid = 'pg_class'::regclass AND o.objoid = c.oid AND o.objsubid = 0
            WHERE a.attname IS NULL OR NOT (%s)""".formatted(Seen.relations("c.relkind = 'S'"), Seen.RETIRED);

    static CatalogSequences read(CatalogSession session) throws SQLException {
        List<Sequence> free = new ArrayList<>();
        Map<ColumnKey, Sequence> identities = new HashMap<>();
        session.each(SEQUENCES, row -> {
            Sequence sequence = sequence(row);
            if (row.code("deptype") == 'i') {
                identities.put(new ColumnKey(row.oid("refobjid"), row.number("refobjsubid")), sequence);
            } else {
                free.add(sequence);
            }
        });
        return new CatalogSequences(free, identities);
    }

    private static Sequence sequence(Row row) throws SQLException {
        Optional<ColumnReference> owner = row.code("deptype") == 'a'
                ? Optional.of(new ColumnReference(row.qualified("table_schema", "table_name"), row.name("attname")))
                : Optional.empty();
        SequenceOptions options = new SequenceOptions(
                DataType.parse(row.some("type")),
                row.number("seqstart"),
                row.number("seqincrement"),
                row.number("seqmin"),
                row.number("seqmax"),
                row.number("seqcache"),
                row.flag("seqcycle"));
        return new Sequence(row.qualified("nspname", "relname"), options, owner, row.text("description"));
    }
}
