package dev.concertina.database.compare;

import dev.concertina.ddl.SqlWriter;
import dev.concertina.schema.QualifiedName;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * Reads traces of tables. What was written is known from the server's counters where every session has told them its own;
 * otherwise rows tell: every version of a row tells the transaction that wrote it, so an update or an insert shows; a
 * row that went shows in the count, unless another came, which shows itself. What freezes a row by rewriting it, empties a
 * table, or lets a column begin anew without touching rows, changes files or columns.
 *
 * @see <a href="https://www.postgresql.org/docs/current/ddl-system-columns.html">System columns</a>
 */
final class TableTraceReader {
    private static final int TABLES_AT_ONCE = 50;

    /** Transactions that begin later than this snapshot have at least this number. */
    private static final String MARK = "SELECT pg_snapshot_xmax(pg_current_snapshot())::text::bigint & 4294967295";

    private static final String STRUCTURE = """
            WITH RECURSIVE part AS (
              SELECT c.oid AS root, c.oid FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
              WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition
                AND n.nspname !~ '^pg_' AND n.nspname NOT IN ('information_schema', 'concertina', 'concertina_attic')
              UNION ALL SELECT p.root, i.inhrelid FROM part p JOIN pg_inherits i ON i.inhparent = p.oid),
            base AS (
              SELECT oid, oid AS base, typbasetype AS next FROM pg_type
              UNION ALL SELECT b.oid, t.oid, t.typbasetype FROM base b JOIN pg_type t ON t.oid = b.next WHERE b.next <> 0),
            label AS (
              SELECT enumtypid, string_agg(oid || enumlabel, ',' ORDER BY enumsortorder) AS labels FROM pg_enum GROUP BY 1),
            described AS (
              SELECT a.attrelid,
                string_agg(concat_ws(':', a.attnum, a.attname, a.atttypid, a.atttypmod, a.attcollation, a.attmissingval::text, l.labels),
                  ',' ORDER BY a.attnum) AS columns,
                bool_and(a.attgenerated <> 'v' AND (t.typnamespace = 'pg_catalog'::regnamespace OR t.typtype = 'e')) AS plain
              FROM pg_attribute a
              JOIN base b ON b.oid = a.atttypid AND b.next = 0
              JOIN pg_type t ON t.oid = b.base
              LEFT JOIN label l ON l.enumtypid = b.base
              WHERE a.attnum > 0 AND NOT a.attisdropped AND a.attrelid IN (SELECT oid FROM part)
              GROUP BY a.attrelid)
            SELECT n.nspname, c.relname,
              md5(string_agg(concat_ws('/', p.oid, pg_relation_filenode(p.oid), d.columns), ';' ORDER BY p.oid)),
              coalesce(bool_and(d.plain), false),
              (SELECT oid::text FROM pg_database WHERE datname = current_database()),
              sum(pg_stat_get_tuples_inserted(p.oid) + pg_stat_get_tuples_updated(p.oid) + pg_stat_get_tuples_deleted(p.oid))
            FROM part p
            JOIN pg_class c ON c.oid = p.root
            JOIN pg_namespace n ON n.oid = c.relnamespace
            LEFT JOIN described d ON d.attrelid = p.oid
            GROUP BY 1, 2""";

    private TableTraceReader() {}

    static long mark(PinnedSession session) throws SQLException {
        List<Long> mark = new ArrayList<>();
        session.each(MARK, row -> mark.add(row.getLong(1)));
        return mark.get(0);
    }

    /** @param counted whether every session has told the server what it wrote */
    static Map<QualifiedName, TableTrace> read(PinnedSession session, Collection<QualifiedName> tables, boolean counted)
            throws SQLException {
        Map<QualifiedName, TableTrace> traces = new TreeMap<>();
        session.each(
                STRUCTURE,
                row -> traces.put(
                        QualifiedName.of(row.getString(1), row.getString(2)),
                        new TableTrace(
                                row.getString(3),
                                row.getBoolean(4),
                                row.getString(5),
                                counted ? OptionalLong.of(row.getLong(6)) : OptionalLong.empty(),
                                0,
                                0)));
        traces.keySet().retainAll(tables);
        if (!counted) {
            readRows(session, traces);
        }
        return traces;
    }

    private static void readRows(PinnedSession session, Map<QualifiedName, TableTrace> traces) throws SQLException {
        List<QualifiedName> list = List.copyOf(traces.keySet());
        for (int start = 0; start < list.size(); start += TABLES_AT_ONCE) {
            List<String> queries = new ArrayList<>();
            for (int i = start; i < Math.min(list.size(), start + TABLES_AT_ONCE); i++) {
                queries.add(query(i, list.get(i)));
            }
            session.each(String.join("\nUNION ALL ", queries), row -> {
                long rows = row.getLong(2);
                long newest = row.getLong(3);
                traces.computeIfPresent(
                        list.get(row.getInt(1)),
                        (name, t) -> new TableTrace(t.structure(), t.plain(), t.database(), t.written(), rows, newest));
            });
        }
    }

    /** Ages are counted back from one number, which the age of the first usual transaction tells. */
    private static String query(int number, QualifiedName table) {
        return "SELECT " + number + ", count(*), coalesce(age('3'::xid) + 3 - min(age(xmin)), 0) FROM "
                + SqlWriter.quote(table);
    }
}
