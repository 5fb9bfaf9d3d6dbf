package dev.concertina.random;

import dev.concertina.ddl.SqlWriter;
import dev.concertina.schema.Check;
import dev.concertina.schema.Column;
import dev.concertina.schema.Deferrability;
import dev.concertina.schema.Exclusion;
import dev.concertina.schema.Expression;
import dev.concertina.schema.Index;
import dev.concertina.schema.IndexElement;
import dev.concertina.schema.Name;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Table;
import dev.concertina.schema.Unique;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes constraints and indexes over the columns that a table has. */
final class RandomRules {
    private static final Set<String> HASHED = Set.of("integer", "bigint", "text", "uuid", "date", "boolean");

    private final Dice dice;
    private final int major;
    private final Schema schema;
    private final RandomNames names;

    RandomRules(Dice dice, int major, Schema schema, RandomNames names) {
        this.dice = dice;
        this.major = major;
        this.schema = schema;
        this.names = names;
    }

    /** The table with one more of any kind. */
    Table add(Table table) {
        int kind = dice.below(10);
        if (kind < 2) {
            return unique(table);
        }
        if (kind < 5) {
            return check(table);
        }
        return kind < 6 ? exclusion(table) : index(table);
    }

    Table unique(Table table) {
        List<Name> columns = keyColumns(table);
        if (columns.isEmpty()) {
            return table;
        }
        List<Name> include = table.columns().values().stream()
                .filter(c -> !columns.contains(c.name()) && isStored(c) && dice.chance(6))
                .map(Column::name)
                .toList();
        return table.with(new Unique(
                names.object(),
                columns,
                include,
                major >= 15 && dice.chance(20),
                dice.chance(85)
                        ? Deferrability.NOT_DEFERRABLE
                        : dice.pick(Deferrability.INITIALLY_DEFERRED, Deferrability.INITIALLY_IMMEDIATE)));
    }

    Table check(Table table) {
        Optional<Check> check = dice.any(table.columns().values())
                .flatMap(c -> condition(c)
                        .map(e -> new Check(
                                names.object(),
                                List.of(c.name()),
                                e,
                                table.partitioning().isEmpty() && dice.chance(5))));
        return check.map(table::with).orElse(table);
    }

    Table index(Table table) {
        boolean unique = dice.chance(20);
        List<Name> columns = unique ? keyColumns(table) : plainColumns(table);
        if (columns.isEmpty()) {
            return table;
        }
        Column first = table.column(columns.get(0)).orElseThrow();
        boolean hashed =
                !unique && dice.chance(10) && HASHED.contains(first.type().name());
        List<IndexElement> keys = new ArrayList<>();
        for (Name column : hashed ? columns.subList(0, 1) : columns) {
            keys.add(hashed ? IndexElement.of(column) : element(table, column, unique));
        }
        List<Name> include = hashed
                ? List.of()
                : table.columns().values().stream()
                        .filter(c -> !columns.contains(c.name()) && isStored(c) && dice.chance(5))
                        .map(Column::name)
                        .toList();
        return table.with(new Index(
                names.object(),
                hashed ? "hash" : "btree",
                keys,
                include,
                unique,
                unique && major >= 15 && dice.chance(20),
                dice.maybe(25, () -> partial(first)),
                dice.chance(15) ? Map.of("fillfactor", "80") : Map.of(),
                Schemas.comment(dice)));
    }

    private Table exclusion(Table table) {
        Optional<Column> column = dice.any(table.columns().values().stream()
                .filter(c -> c.type().is("int4range") || c.type().is("integer"))
                .filter(RandomRules::isStored)
                .filter(c -> table.constraints(Exclusion.class).noneMatch(x -> x.mentions(c.name())))
                .toList());
        if (column.isEmpty() || table.partitioning().isPresent()) {
            return table;
        }
        boolean range = column.get().type().is("int4range");
        return table.with(new Exclusion(
                names.object(),
                range ? "gist" : "btree",
                List.of(new Exclusion.Element(IndexElement.of(column.get().name()), range ? "&&" : "=")),
                List.of(),
                Map.of(),
                dice.maybe(30, () -> partial(column.get())),
                Deferrability.NOT_DEFERRABLE));
    }

    private Expression partial(Column column) {
        return condition(column)
                .filter(c -> dice.chance(40))
                .orElse(Expression.of(SqlWriter.quote(column.name()) + " IS NOT NULL"));
    }

    /** Something that a column's values can be held to. */
    Optional<Expression> condition(Column column) {
        String name = SqlWriter.quote(column.name());
        return isStored(column)
                ? dice.any(Kind.of(column.type(), schema).conditions()).map(c -> Expression.of(c.replace("%s", name)))
                : Optional.empty();
    }

    private IndexElement element(Table table, Name name, boolean unique) {
        Column column = table.column(name).orElseThrow();
        boolean text = column.type().is("text");
        if (text && !unique && dice.chance(25)) {
            return IndexElement.of(Expression.of("lower(" + SqlWriter.quote(name) + ")"));
        }
        boolean descending = dice.chance(20);
        return new IndexElement(
                Optional.of(name),
                Optional.empty(),
                Optional.empty(),
                text ? dice.maybe(20, () -> "text_pattern_ops") : Optional.empty(),
                descending,
                dice.chance(20) != descending);
    }

    /** Columns for a key: those that the table is partitioned by are among them. */
    private List<Name> keyColumns(Table table) {
        Set<Name> columns = new LinkedHashSet<>(plainColumns(table));
        table.partitioning().ifPresent(p -> p.keys().forEach(k -> k.column().ifPresent(columns::add)));
        return List.copyOf(columns);
    }

    private List<Name> plainColumns(Table table) {
        return dice.some(
                table.columns().values().stream()
                        .filter(c -> isStored(c) && Kind.of(c.type(), schema).ordered())
                        .map(Column::name)
                        .toList(),
                2);
    }

    static boolean isStored(Column c) {
        return c.generated().isEmpty() || c.generated().get().stored();
    }
}
