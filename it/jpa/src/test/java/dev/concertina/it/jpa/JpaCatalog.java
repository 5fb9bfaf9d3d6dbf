package dev.concertina.it.jpa;

import dev.concertina.database.catalog.CatalogReader;
import dev.concertina.ddl.SqlWriter;
import dev.concertina.schema.Check;
import dev.concertina.schema.Column;
import dev.concertina.schema.ColumnValue;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Index;
import dev.concertina.schema.Name;
import dev.concertina.schema.PrimaryKey;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Sequence;
import dev.concertina.schema.Table;
import dev.concertina.schema.Unique;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a database holds, in lines: without the names of constraints and indexes, which Hibernate makes from hashes, and
 * without the order of columns in a table or key, which it sorts.
 */
final class JpaCatalog {
    private static final Pattern LIST = Pattern.compile("ARRAY\\[([^\\[\\]]*)\\]");

    private final SortedSet<String> lines = new TreeSet<>();

    private JpaCatalog() {}

    static SortedSet<String> lines(Connection connection) throws SQLException {
        Schema schema = CatalogReader.read(connection);
        JpaCatalog catalog = new JpaCatalog();
        schema.tables().values().forEach(catalog::table);
        schema.sequences().values().forEach(catalog::sequence);
        schema.enums().values().forEach(e -> catalog.lines.add("enum " + e));
        return catalog.lines;
    }

    private void sequence(Sequence sequence) {
        lines.add("sequence " + sequence.name() + " " + sequence.options());
    }

    private void table(Table table) {
        lines.add("table " + table.name()
                + table.comment().map(c -> " comment " + c).orElse(""));
        String name = table.name() + ": ";
        table.columns().values().forEach(c -> column(name, c));
        table.constraints(PrimaryKey.class).forEach(k -> lines.add(name + "primary key " + sorted(k.columns())));
        table.constraints(Unique.class).forEach(u -> lines.add(name + "unique " + sorted(u.columns())));
        table.constraints(Check.class)
                .forEach(c -> lines.add(name + "check " + inOrder(c.expression().sql())));
        table.foreignKeys().forEach(f -> foreignKey(name, f));
        table.indexes().values().forEach(i -> index(name, i));
    }

    private void column(String table, Column column) {
        lines.add(table + "column " + column.name() + " " + new SqlWriter().type(column.type())
                + (column.notNull() ? " not null" : "")
                + column.value().map(JpaCatalog::value).orElse("")
                + column.collation().map(c -> " collate " + c).orElse("")
                + column.comment().map(c -> " comment " + c).orElse(""));
    }

    /** From PostgreSQL 18 on Hibernate 7 does not store what is generated; we do on every release. */
    private static String value(ColumnValue value) {
        return value instanceof ColumnValue.Identity
                ? " identity"
                : " " + value.toString().replace(", stored=false]", ", stored=true]");
    }

    private void foreignKey(String table, ForeignKey key) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < key.columns().size(); i++) {
            pairs.add(key.columns().get(i) + "=" + key.referencedColumns().get(i));
        }
        lines.add(table + "foreign key " + key.referencedTable() + new TreeSet<>(pairs) + " " + key.onDelete());
    }

    private void index(String table, Index index) {
        if (index.unique()
                && index.predicate().isEmpty()
                && index.columns().size() == index.keys().size()) {
            lines.add(table + "unique " + sorted(index.columns()));
        } else {
            lines.add(table + "index " + index.keys() + (index.unique() ? " unique" : "") + index.predicate());
        }
    }

    /** Hibernate lists the names of classes in the order of a hash. */
    private static String inOrder(String expression) {
        Matcher list = LIST.matcher(expression);
        return list.replaceAll(found -> Matcher.quoteReplacement(
                "ARRAY[" + new TreeSet<>(List.of(found.group(1).split(", ", -1))) + "]"));
    }

    private static String sorted(Collection<Name> columns) {
        return new TreeSet<>(columns.stream().map(Name::text).toList()).toString();
    }
}
