package dev.concertina.random;

import dev.concertina.ddl.SqlWriter;
import dev.concertina.schema.Check;
import dev.concertina.schema.Column;
import dev.concertina.schema.ColumnReference;
import dev.concertina.schema.DataType;
import dev.concertina.schema.Domain;
import dev.concertina.schema.EnumType;
import dev.concertina.schema.Expression;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Sequence;
import dev.concertina.schema.SequenceOptions;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Random schemas that a server of some release accepts. */
public final class Schemas {
    private final Dice dice;
    private final int major;
    private final RandomNames names;
    private final TreeSet<Name> namespaces = new TreeSet<>();
    private final List<EnumType> enums = new ArrayList<>();
    private final List<Domain> domains = new ArrayList<>();
    private final List<Sequence> sequences = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();

    private Schemas(Dice dice, int major) {
        this.dice = dice;
        this.major = major;
        this.names = new RandomNames(dice);
    }

    /** A small schema with one table at least. */
    public static Schema random(Dice dice, int major) {
        Schemas schemas = new Schemas(dice, major);
        return Repair.of(schemas.make());
    }

    private Schema make() {
        for (int i = dice.below(3); i > 0; i--) {
            namespaces.add(names.object());
        }
        for (int i = dice.below(3); i > 0; i--) {
            enums.add(enumType(dice, names.object(namespaces)));
        }
        for (int i = dice.below(2); i > 0; i--) {
            domains.add(domain(dice, names.object(namespaces), names.object()));
        }
        if (dice.chance(25)) {
            sequences.add(new Sequence(names.object(namespaces), options(dice), Optional.empty(), comment(dice)));
        }
        for (int i = 1 + dice.below(3); i > 0; i--) {
            RandomTable table = new RandomTable(dice, major, schema(), names);
            tables.addAll(table.make());
            serial(tables.get(tables.size() - 1));
        }
        Schema schema = schema();
        for (int i = dice.below(4); i > 0; i--) {
            schema = new RandomReference(dice, major, schema, names).add();
        }
        return schema;
    }

    /** A default from a sequence of the column's own, now and then. */
    private void serial(Table table) {
        Optional<Column> counted = table.columns().values().stream()
                .filter(c -> c.value().isEmpty() && c.type().is("integer"))
                .findFirst();
        if (table.partitionOf().isEmpty() && table.partitioning().isEmpty() && counted.isPresent() && dice.chance(20)) {
            QualifiedName name = table.name().sibling(names.object());
            ColumnReference owner =
                    new ColumnReference(table.name(), counted.get().name());
            sequences.add(new Sequence(
                    name, SequenceOptions.of(DataType.builtin("integer")), Optional.of(owner), Optional.empty()));
            tables.set(
                    tables.indexOf(table), table.with(counted.get().withValue(RandomTable.value(Repair.next(name)))));
        }
    }

    private Schema schema() {
        return Schema.of(namespaces, List.of(), enums, domains, sequences, tables);
    }

    static EnumType enumType(Dice dice, QualifiedName name) {
        List<String> labels = dice.some(List.of("a", "b", "C", "o'k", "ü \"x\"", "a,b", "back\\", "null"), 5);
        return new EnumType(name, labels, comment(dice));
    }

    static Domain domain(Dice dice, QualifiedName name, Name check) {
        Kind base = Kind.builtin(dice);
        while (base.type().array() || base.type().is("xml")) {
            base = Kind.builtin(dice);
        }
        Optional<Expression> value =
                base.ordered() ? dice.maybe(50, () -> Expression.of(SqlWriter.quoteLiteral("1"))) : Optional.empty();
        boolean numeric = List.of("integer", "bigint", "smallint", "text")
                .contains(base.type().name());
        List<Check> checks = numeric && dice.chance(60)
                ? List.of(new Check(check, List.of(), Expression.of("VALUE <> '77'"), false))
                : List.of();
        return new Domain(
                name,
                base.type(),
                Optional.empty(),
                numeric && dice.chance(15),
                value.filter(v -> numeric),
                Domain.checks(checks),
                comment(dice));
    }

    static SequenceOptions options(Dice dice) {
        return dice.chance(60)
                ? SequenceOptions.of(DataType.builtin(dice.pick("bigint", "integer")))
                : new SequenceOptions(
                        DataType.builtin(dice.pick("bigint", "integer", "smallint")),
                        5,
                        dice.pick(1, 2, 5),
                        dice.pick(1, 5, -10),
                        dice.pick(1000, 20000),
                        dice.pick(1, 10),
                        dice.chance(30));
    }

    static Optional<String> comment(Dice dice) {
        return dice.maybe(15, () -> dice.pick("what it's for", "two\nlines", "größe \\ \"q\"", "x"));
    }
}
