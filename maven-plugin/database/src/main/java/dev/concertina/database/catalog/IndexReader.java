package dev.concertina.database.catalog;

import dev.concertina.schema.Index;
import dev.concertina.schema.Name;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the indexes of all tables: those that back no constraint, and which one a partition has under its parent's. */
final class IndexReader {
    /** An index over a partitioned table is invalid until each partition has its own; until then it is not there. */
    private static final String INDEXES = """
            SELECT i.indrelid, ic.relname, i.indisunique, %s AS nulls_not_distinct, am.amname, ic.reloptions,
              (string_to_array(i.indkey::text, ' ')::int4[])[:i.indnkeyatts] AS keys,
              (string_to_array(i.indkey::text, ' ')::int4[])[i.indnkeyatts + 1:] AS include,
              CASE WHEN k.oid IS NULL THEN pg_get_indexdef(i.indexrelid) END AS definition,
              CASE WHEN k.oid IS NULL THEN pg_get_expr(i.indpred, i.indrelid) END AS predicate,
              k.oid IS NOT NULL AS backs, pc.relname AS parent, o.description,
              i.indexrelid IN (SELECT d.objid FROM pg_attribute a JOIN pg_depend d ON d.refclassid = 'pg_class'::regclass
                AND d.refobjid = a.attrelid AND d.refobjsubid = a.attnum AND d.classid = 'pg_class'::regclass
                WHERE %s) AS names_retired
            FROM %s
            JOIN pg_index i ON i.indrelid = c.oid AND i.indisvalid
            JOIN pg_class ic ON ic.oid = i.indexrelid
            JOIN pg_am am ON am.oid = ic.relam
            LEFT JOIN pg_constraint k ON k.conindid = i.indexrelid AND k.conrelid = i.indrelid AND k.contype IN ('p', 'u', 'x')
            LEFT JOIN pg_inherits h ON h.inhrelid = i.indexrelid
            LEFT JOIN pg_index p ON p.indexrelid = h.inhparent AND p.indisvalid
            LEFT JOIN pg_class pc ON pc.oid = p.indexrelid
            LEFT JOIN pg_description o ON o.classoid = 'pg_class'::regclass AND o.objoid = ic.oid AND o.objsubid = 0""";

    private final Map<Long, TableColumns> columns;
    private final Map<Long, TableIndexes> indexes = new HashMap<>();

    private IndexReader(Map<Long, TableColumns> columns) {
        this.columns = columns;
    }

    /** By the table's oid; a table without indexes is absent. */
    static Map<Long, TableIndexes> read(CatalogSession session, Map<Long, TableColumns> columns) throws SQLException {
        IndexReader reader = new IndexReader(columns);
        String sql =
                INDEXES.formatted(session.since(15, "i.indnullsnotdistinct", "false"), Seen.RETIRED, Seen.tables());
        session.each(sql, reader::add);
        return reader.indexes;
    }

    private void add(Row row) throws SQLException {
        long table = row.oid("indrelid");
        TableIndexes of = indexes.computeIfAbsent(table, oid -> new TableIndexes());
        Optional<String> parent = row.text("parent");
        if (parent.isPresent()) {
            of.attached().put(Name.of(parent.get()), row.name("relname"));
        } else if (!row.flag("backs") && !retired(row, table)) {
            of.own().add(index(row, columns.getOrDefault(table, new TableColumns())));
        }
    }

    /** Whether it stayed with a retired column, which it may if it does not constrain the others. */
    private boolean retired(Row row, long table) throws SQLException {
        return row.flag("names_retired")
                && (!row.flag("indisunique")
                        || columns.getOrDefault(table, new TableColumns()).allRetired(row.numbers("keys")));
    }

    private static Index index(Row row, TableColumns of) throws SQLException {
        List<Name> include = of.named(row.numbers("include"));
        return new Index(
                row.name("relname"),
                row.some("amname"),
                KeyList.ofIndex(row.some("definition")),
                include,
                row.flag("indisunique"),
                row.flag("nulls_not_distinct"),
                row.text("predicate").map(Printed::expression),
                row.options("reloptions"),
                row.text("description"));
    }
}
