package dev.concertina.random;

import dev.concertina.ddl.SqlWriter;
import dev.concertina.schema.Column;
import dev.concertina.schema.ColumnValue;
import dev.concertina.schema.DataType;
import dev.concertina.schema.Deferrability;
import dev.concertina.schema.EnumType;
import dev.concertina.schema.Expression;
import dev.concertina.schema.IndexElement;
import dev.concertina.schema.Name;
import dev.concertina.schema.PartitionBound;
import dev.concertina.schema.PartitionOf;
import dev.concertina.schema.Partitioning;
import dev.concertina.schema.PrimaryKey;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import dev.concertina.schema.SequenceOptions;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a table, and its partitions where it has some. */
final class RandomTable {
    private final Dice dice;
    private final int major;
    private final Schema schema;
    private final RandomNames names;

    RandomTable(Dice dice, int major, Schema schema, RandomNames names) {
        this.dice = dice;
        this.major = major;
        this.schema = schema;
        this.names = names;
    }

    /** The table behind its partitions. */
    List<Table> make() {
        Table table = Table.of(names.object(schema.namespaces()), List.of(), List.of(), List.of());
        Optional<Name> key = Optional.empty();
        if (dice.chance(80)) {
            Column id = id(table);
            table = table.with(id);
            key = Optional.of(id.name());
        }
        for (int i = 1 + dice.below(4); i > 0; i--) {
            table = table.with(column(table));
        }
        List<Table> partitions = new ArrayList<>();
        List<Name> columns = new ArrayList<>(key.stream().toList());
        if (dice.chance(18)) {
            Column by = partitionColumn(table);
            table = partitioned(table.with(by), by, partitions);
            columns.add(by.name());
        } else {
            table = table.withOptions(dice.chance(6), parameters(dice), Schemas.comment(dice));
        }
        if (key.isPresent()) {
            table = withKey(table, columns);
        }
        RandomRules rules = new RandomRules(dice, major, schema, names);
        for (int i = dice.below(4); i > 0; i--) {
            table = rules.add(table);
        }
        List<Table> all = new ArrayList<>(partitions);
        all.add(table);
        return all;
    }

    private Table withKey(Table table, List<Name> columns) {
        List<Name> include = table.columns().values().stream()
                .filter(RandomRules::isStored)
                .map(Column::name)
                .filter(c -> !columns.contains(c) && dice.chance(5))
                .toList();
        return table.with(new PrimaryKey(
                names.object(),
                columns,
                include,
                dice.chance(93) ? Deferrability.NOT_DEFERRABLE : Deferrability.INITIALLY_DEFERRED));
    }

    private Column id(Table table) {
        String type = dice.pick("integer", "integer", "bigint", "text", "uuid", "smallint");
        Column id = Column.of("id", type)
                .withName(names.column(table.columns().keySet()))
                .withNotNull(true);
        return identity(id, table, 45);
    }

    private Column identity(Column column, Table table, int percent) {
        boolean integer =
                List.of("integer", "bigint", "smallint").contains(column.type().name());
        if (!integer || column.type().array() || !dice.chance(percent)) {
            return column;
        }
        return column.withNotNull(true)
                .withValue(Optional.of(new ColumnValue.Identity(
                        dice.chance(50), table.name().sibling(names.object()), SequenceOptions.of(column.type()))));
    }

    /** A column that a table without rows can have. */
    Column column(Table table) {
        DataType type = type();
        Kind kind = Kind.of(type, schema);
        Column column = new Column(
                names.column(table.columns().keySet()),
                type,
                dice.chance(35),
                dice.maybe(30, () -> constant(kind)).flatMap(RandomTable::value),
                type.is("text") ? dice.maybe(12, () -> QualifiedName.of("pg_catalog", "C")) : Optional.empty(),
                Schemas.comment(dice));
        return dice.chance(8) ? generated(column, table) : column;
    }

    /** A column that is computed from another of the table, if one can be. */
    Column generated(Column column, Table table) {
        Optional<Column> source = dice.any(table.columns().values().stream()
                .filter(c -> c.generated().isEmpty()
                        && (c.type().is("integer") || c.type().is("text")))
                .toList());
        if (source.isEmpty()) {
            return column;
        }
        Column from = source.get();
        String name = SqlWriter.quote(from.name());
        Expression expression =
                Expression.of(from.type().is("text") ? "upper(" + name + ")" : "(" + name + " % 1000) + 1");
        return new Column(
                column.name(),
                from.type(),
                false,
                Optional.of(new ColumnValue.Generated(expression, major < 18 || dice.chance(50))),
                Optional.empty(),
                column.comment());
    }

    private DataType type() {
        if (dice.chance(15) && !schema.enums().isEmpty()) {
            EnumType type = dice.pick(List.copyOf(schema.enums().values()));
            return dice.chance(80)
                    ? DataType.of(type.name())
                    : DataType.of(type.name()).asArray();
        }
        if (dice.chance(12) && !schema.domains().isEmpty()) {
            return DataType.of(dice.pick(List.copyOf(schema.domains().keySet())));
        }
        return Kind.builtin(dice).type();
    }

    static Expression constant(Dice dice, Kind kind) {
        return Expression.of(SqlWriter.quoteLiteral(dice.pick(kind.values())));
    }

    static Optional<ColumnValue> value(Expression expression) {
        return Optional.of(new ColumnValue.Default(expression));
    }

    private Expression constant(Kind kind) {
        boolean time =
                kind.type().name().startsWith("timestamp") && !kind.type().array();
        if (time && dice.chance(50)) {
            return Expression.of("now()");
        }
        return kind.type().is("uuid") && dice.chance(50) ? Expression.of("gen_random_uuid()") : constant(dice, kind);
    }

    static Map<String, String> parameters(Dice dice) {
        return switch (dice.below(8)) {
            case 0 -> Map.of("fillfactor", dice.pick("70", "90"));
            case 1 -> Map.of("autovacuum_enabled", "false", "fillfactor", "50");
            default -> Map.of();
        };
    }

    private Column partitionColumn(Table table) {
        return Column.of("p", dice.pick("integer", "date", "text"))
                .withName(names.column(table.columns().keySet()))
                .withNotNull(dice.chance(60));
    }

    private Table partitioned(Table table, Column by, List<Table> partitions) {
        Partitioning.Strategy strategy = dice.pick(Partitioning.Strategy.values());
        Table parent = table.withPartitioning(
                        Optional.of(new Partitioning(strategy, List.of(IndexElement.of(by.name())))), Optional.empty())
                .withOptions(false, Map.of(), Schemas.comment(dice));
        List<PartitionBound> bounds = bounds(strategy, by.type());
        for (PartitionBound bound : bounds) {
            partitions.add(partition(parent, bound));
        }
        return parent;
    }

    Table partition(Table parent, PartitionBound bound) {
        Table plain = Table.of(names.object(schema.namespaces()), List.of(), List.of(), List.of());
        return plain.withPartitioning(
                        Optional.empty(), Optional.of(new PartitionOf(parent.name(), bound, dice.chance(30), Map.of())))
                .withOptions(false, parameters(dice), Schemas.comment(dice));
    }

    private List<PartitionBound> bounds(Partitioning.Strategy strategy, DataType type) {
        return switch (strategy) {
            case HASH -> List.of(new PartitionBound.Hash(2, 0), new PartitionBound.Hash(2, 1));
            case LIST ->
                dice.shuffled(List.of(new PartitionBound.Rest(), listed(type, 0), listed(type, 1)))
                        .subList(0, 1 + dice.below(3));
            case RANGE ->
                dice.shuffled(List.of(new PartitionBound.Rest(), range(type, 0), range(type, 1)))
                        .subList(0, 1 + dice.below(3));
        };
    }

    static PartitionBound listed(DataType type, int number) {
        return new PartitionBound.Values(List.of(literal(type, number)));
    }

    static PartitionBound range(DataType type, int number) {
        return new PartitionBound.Range(List.of(literal(type, number)), List.of(literal(type, number + 1)));
    }

    private static Expression literal(DataType type, int number) {
        return Expression.of(
                switch (type.name()) {
                    case "integer" -> Integer.toString(number * 100);
                    case "date" -> "'20" + (20 + number) + "-01-01'";
                    default -> "'" + (char) ('a' + number) + "'";
                });
    }
}
