package dev.concertina.database.catalog;

import dev.concertina.schema.Column;
import dev.concertina.schema.ColumnValue;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.Inheritance;
import dev.concertina.schema.Name;
import dev.concertina.schema.PartitionOf;
import dev.concertina.schema.Partitioning;
import dev.concertina.schema.Partitioning.Strategy;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads all tables with everything that belongs to them. */
final class TableReader {
    private static final String TABLES = """
            SELECT c.oid, n.nspname, c.relname, c.relpersistence, o.description,
              c.reloptions || ARRAY(SELECT 'toast.' || option FROM pg_class t, unnest(t.reloptions) option
                                    WHERE t.oid = c.reltoastrelid) AS options,
              pg_get_partkeydef(c.oid) AS key, pg_get_expr(c.relpartbound, c.oid) AS bound,
              pn.nspname AS parent_schema, p.relname AS parent_name,
              EXISTS (SELECT FROM pg_constraint k
                      JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
                      JOIN pg_attribute pa ON pa.attrelid = h.inhparent AND pa.attname = a.attname
                      JOIN pg_constraint pk ON pk.conrelid = h.inhparent AND pk.contype = 'n' AND pk.conkey[1] = pa.attnum
                      WHERE k.conrelid = c.oid AND k.contype = 'n' AND k.conname <> pk.conname) AS attached,
              i.parent_schemas, i.parent_names
            FROM %s
            LEFT JOIN (SELECT h.inhrelid, array_agg(n.nspname::text ORDER BY h.inhseqno) AS parent_schemas,
                         array_agg(c.relname::text ORDER BY h.inhseqno) AS parent_names
                       FROM %s JOIN pg_inherits h ON h.inhparent = c.oid
                       GROUP BY h.inhrelid) i ON i.inhrelid = c.oid
            LEFT JOIN pg_inherits h ON h.inhrelid = c.oid AND c.relispartition
            LEFT JOIN pg_class p ON p.oid = h.inhparent
            LEFT JOIN pg_namespace pn ON pn.oid = p.relnamespace
            LEFT JOIN pg_description o ON o.classoid = 'pg_class'::regclass AND o.objoid = c.oid AND o.objsubid = 0""".formatted(Seen.tables(), Seen.plainTables());

    private final Map<Long, TableColumns> columns;
    private final Map<Long, List<Constraint>> constraints;
    private final Map<Long, TableIndexes> indexes;
    private final Map<QualifiedName, Table> tables = new TreeMap<>();

    private TableReader(
            Map<Long, TableColumns> columns, Map<Long, List<Constraint>> constraints, Map<Long, TableIndexes> indexes) {
        this.columns = columns;
        this.constraints = constraints;
        this.indexes = indexes;
    }

    static Collection<Table> read(CatalogSession session, CatalogSequences sequences) throws SQLException {
        Map<Long, TableColumns> columns = ColumnReader.read(session, sequences);
        TableReader reader =
                new TableReader(columns, ConstraintReader.read(session, columns), IndexReader.read(session, columns));
        session.each(TABLES, reader::add);
        return reader.tables.values().stream()
                .map(reader::withInheritedIdentity)
                .toList();
    }

    private void add(Row row) throws SQLException {
        long oid = row.oid("oid");
        TableColumns of = columns.getOrDefault(oid, new TableColumns());
        TableIndexes on = indexes.getOrDefault(oid, new TableIndexes());
        QualifiedName name = row.qualified("nspname", "relname");
        Table table = Table.of(name, of.seen().values(), constraints.getOrDefault(oid, List.of()), on.own())
                .withPartitioning(partitioning(row), partitionOf(row, on.attached()))
                .withInheritance(inheritance(row, of))
                .withOptions(row.code("relpersistence") == 'u', row.options("options"), row.text("description"));
        tables.put(name, table);
    }

    private static Inheritance inheritance(Row row, TableColumns of) throws SQLException {
        List<String> schemas = row.texts("parent_schemas");
        List<String> names = row.texts("parent_names");
        List<QualifiedName> parents = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            parents.add(QualifiedName.of(schemas.get(i), names.get(i)));
        }
        return Inheritance.of(parents, of.inherited());
    }

    private static Optional<Partitioning> partitioning(Row row) throws SQLException {
        return row.text("key")
                .map(key -> new Partitioning(
                        Strategy.valueOf(key.substring(0, key.indexOf(' ')).toUpperCase(Locale.ROOT)),
                        KeyList.ofPartitioning(key)));
    }

    /**
     * Only version 18 tells a partition that was attached: its NOT NULL constraints keep their own names. Before, the server
     * does not remember.
     */
    private static Optional<PartitionOf> partitionOf(Row row, Map<Name, Name> indexes) throws SQLException {
        Optional<QualifiedName> parent = row.maybeQualified("parent_schema", "parent_name");
        Optional<String> bound = row.text("bound");
        return parent.isPresent() && bound.isPresent()
                ? Optional.of(new PartitionOf(parent.get(), Bound.of(bound.get()), row.flag("attached"), indexes))
                : Optional.empty();
    }

    /** A partition repeats the identity columns of its parent, which is what version 17 made of them. */
    private Table withInheritedIdentity(Table table) {
        Table result = table;
        for (Column column : table.columns().values()) {
            Optional<ColumnValue.Identity> identity = inheritedIdentity(table, column);
            if (column.value().isEmpty() && identity.isPresent()) {
                result = result.with(column.withValue(Optional.of(identity.get())));
            }
        }
        return result;
    }

    private Optional<ColumnValue.Identity> inheritedIdentity(Table table, Column column) {
        return table.partitionOf()
                .flatMap(partition -> Optional.ofNullable(tables.get(partition.parent())))
                .flatMap(parent -> parent.column(column.name())
                        .flatMap(above -> above.identity().or(() -> inheritedIdentity(parent, above))));
    }
}
