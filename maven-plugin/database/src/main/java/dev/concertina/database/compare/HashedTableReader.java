package dev.concertina.database.compare;

import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads which tables there are, their columns in the form in which they are hashed, and their keys. */
final class HashedTableReader {
    /**
     * Types whose own hash sees all that their text shows. An enum is not among them: it is hashed by the oid of its
     * label, which a type that was dropped and created again does not keep.
     */
    private static final String BY_VALUE =
            "'int2','int4','int8','bool','text','varchar','bytea','uuid','date','timestamp','timestamptz','time',"
                    + "'timetz','inet','cidr','macaddr','macaddr8','name','char'";

    /** A domain counts as its base type; {@code character(n)} has a length and no varying blanks. */
    private static final String COLUMNS = """
            WITH RECURSIVE base AS (
              SELECT oid, oid AS base, typbasetype AS next FROM pg_type
              UNION ALL SELECT b.oid, t.oid, t.typbasetype FROM base b JOIN pg_type t ON t.oid = b.next WHERE b.next <> 0)
            SELECT n.nspname, c.relname, a.attname, format_type(a.atttypid, a.atttypmod) AS type,
              CASE
                WHEN t.typnamespace <> 'pg_catalog'::regnamespace AND t.typtype NOT IN ('e', 'd') AND t.typcategory <> 'A' THEN 'OUTPUT'
                WHEN t.typname = 'bpchar' AND t.typnamespace = 'pg_catalog'::regnamespace AND a.atttypmod = -1 THEN 'OUTPUT'
                WHEN t.typnamespace = 'pg_catalog'::regnamespace AND (t.typname IN (%s) OR t.typname = 'bpchar')
                  AND coalesce((SELECT l.collisdeterministic FROM pg_collation l WHERE l.oid = a.attcollation), true) THEN 'VALUE'
                ELSE 'TEXT' END AS form
            FROM pg_class c
            JOIN pg_namespace n ON n.oid = c.relnamespace
            LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
              AND a.attname !~ '^_retired_[0-9]+_'
            LEFT JOIN base b ON b.oid = a.atttypid AND b.next = 0
            LEFT JOIN pg_type t ON t.oid = b.base
            WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition
              AND n.nspname !~ '^pg_' AND n.nspname NOT IN ('information_schema', 'concertina', 'concertina_attic')
              AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e')
            ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C", a.attname COLLATE "C\"""".formatted(BY_VALUE);

    private static final String KEYS = """
            SELECT DISTINCT ON (i.indrelid) n.nspname, c.relname, k.names
            FROM pg_index i
            JOIN pg_class c ON c.oid = i.indrelid AND c.relkind IN ('r', 'p') AND NOT c.relispartition
            JOIN pg_namespace n ON n.oid = c.relnamespace
            CROSS JOIN LATERAL (SELECT array_agg(a.attname::text ORDER BY o.i) AS names, bool_and(a.attnotnull) AS filled
              FROM unnest(i.indkey::int2[]) WITH ORDINALITY o(num, i) JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = o.num
              WHERE o.i <= i.indnkeyatts) k
            WHERE i.indisunique AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL AND k.filled
            ORDER BY i.indrelid, i.indisprimary DESC, i.indnkeyatts, k.names""";

    private final Map<QualifiedName, List<HashedColumn>> columns = new TreeMap<>();
    private final Map<QualifiedName, List<Name>> keys = new TreeMap<>();

    private HashedTableReader() {}

    static Map<QualifiedName, HashedTable> read(PinnedSession session) throws SQLException {
        HashedTableReader reader = new HashedTableReader();
        session.each(COLUMNS, reader::column);
        session.each(KEYS, reader::key);
        Map<QualifiedName, HashedTable> tables = new TreeMap<>();
        reader.columns.forEach((name, columns) -> {
            List<Name> key = reader.keys.getOrDefault(name, List.of());
            boolean seen = columns.stream().map(HashedColumn::name).toList().containsAll(key);
            tables.put(name, new HashedTable(name, columns, seen ? key : List.of()));
        });
        return tables;
    }

    private void column(ResultSet row) throws SQLException {
        QualifiedName table = QualifiedName.of(row.getString("nspname"), row.getString("relname"));
        List<HashedColumn> of = columns.computeIfAbsent(table, t -> new ArrayList<>());
        String name = row.getString("attname");
        if (name != null) {
            of.add(new HashedColumn(
                    Name.of(name), row.getString("type"), HashedColumn.Form.valueOf(row.getString("form"))));
        }
    }

    private void key(ResultSet row) throws SQLException {
        Array names = row.getArray("names");
        keys.put(
                QualifiedName.of(row.getString("nspname"), row.getString("relname")),
                Arrays.stream((Object[]) names.getArray())
                        .map(name -> Name.of(name.toString()))
                        .toList());
    }
}
