package dev.concertina.snapshot;

import dev.concertina.schema.Check;
import dev.concertina.schema.Column;
import dev.concertina.schema.ColumnReference;
import dev.concertina.schema.ColumnValue;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.DataType;
import dev.concertina.schema.Deferrability;
import dev.concertina.schema.Domain;
import dev.concertina.schema.EnumType;
import dev.concertina.schema.Exclusion;
import dev.concertina.schema.Expression;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Index;
import dev.concertina.schema.IndexElement;
import dev.concertina.schema.Inheritance;
import dev.concertina.schema.Name;
import dev.concertina.schema.PartitionBound;
import dev.concertina.schema.PartitionOf;
import dev.concertina.schema.Partitioning;
import dev.concertina.schema.PrimaryKey;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Sequence;
import dev.concertina.schema.SequenceOptions;
import dev.concertina.schema.Table;
import dev.concertina.schema.Unique;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Any schema at all: names with every odd character, each kind of object and attribute; not one that makes sense. */
final class SchemaArbitrary {
    private static final String[] WORDS = {
        "id",
        "Order",
        "größe",
        "a.b",
        "say \"hi\"",
        "select",
        "tab\tbed",
        "日本",
        "x'y",
        "back\\slash",
        "😀",
        "null",
        "a b"
    };
    private static final String[] TYPES = {
        "bigint",
        "text",
        "numeric(10,2)",
        "varchar(20)",
        "timestamptz(3)",
        "public.\"Mood\"[]",
        "int[]",
        "interval day to second(3)",
        "my.geometry(Point,4326)",
        "bit(3)",
        "\"char\""
    };

    private final Random random;

    private SchemaArbitrary(long seed) {
        random = new Random(seed);
    }

    static Arbitrary<Schema> schemas() {
        return Arbitraries.longs().map(seed -> new SchemaArbitrary(seed).schema());
    }

    private Schema schema() {
        return Schema.of(
                names(),
                names(),
                list(() -> new EnumType(qualified(), texts(), maybe(this::text))),
                list(this::domain),
                list(() -> new Sequence(
                        qualified(),
                        options(),
                        maybe(() -> new ColumnReference(qualified(), name())),
                        maybe(this::text))),
                list(this::table));
    }

    private Table table() {
        return Table.of(qualified(), list(this::column), list(this::constraint), list(this::index))
                .withPartitioning(
                        maybe(() -> new Partitioning(pick(Partitioning.Strategy.values()), list(this::element))),
                        maybe(() ->
                                new PartitionOf(qualified(), bound(), random.nextBoolean(), Map.of(name(), name()))))
                .withInheritance(Inheritance.of(list(this::qualified), names()))
                .withOptions(random.nextBoolean(), parameters(), maybe(this::text));
    }

    private Column column() {
        return new Column(
                name(), type(), random.nextBoolean(), maybe(this::value), maybe(this::qualified), maybe(this::text));
    }

    private ColumnValue value() {
        return switch (random.nextInt(3)) {
            case 0 -> new ColumnValue.Default(expression());
            case 1 -> new ColumnValue.Identity(random.nextBoolean(), qualified(), options());
            default -> new ColumnValue.Generated(expression(), random.nextBoolean());
        };
    }

    private Constraint constraint() {
        return switch (random.nextInt(5)) {
            case 0 -> new PrimaryKey(name(), names(), names(), pick(Deferrability.values()));
            case 1 -> new Unique(name(), names(), names(), random.nextBoolean(), pick(Deferrability.values()));
            case 2 -> {
                List<Name> columns = names();
                yield new ForeignKey(
                        name(),
                        columns,
                        qualified(),
                        columns,
                        pick(ForeignKey.Action.values()),
                        pick(ForeignKey.Action.values()),
                        names(),
                        random.nextBoolean(),
                        pick(Deferrability.values()));
            }
            case 3 -> check();
            default ->
                new Exclusion(
                        name(),
                        "gist",
                        list(() -> new Exclusion.Element(element(), "&&")),
                        names(),
                        parameters(),
                        maybe(this::expression),
                        pick(Deferrability.values()));
        };
    }

    private Check check() {
        return new Check(name(), names(), expression(), random.nextBoolean());
    }

    private Index index() {
        return new Index(
                name(),
                pick("btree", "gin"),
                list(this::element),
                names(),
                random.nextBoolean(),
                random.nextBoolean(),
                maybe(this::expression),
                parameters(),
                maybe(this::text));
    }

    private IndexElement element() {
        boolean column = random.nextBoolean();
        return new IndexElement(
                column ? Optional.of(name()) : Optional.empty(),
                column ? Optional.empty() : Optional.of(expression()),
                maybe(this::qualified),
                maybe(this::text),
                random.nextBoolean(),
                random.nextBoolean());
    }

    private PartitionBound bound() {
        return switch (random.nextInt(4)) {
            case 0 -> new PartitionBound.Range(List.of(expression()), List.of(expression()));
            case 1 -> new PartitionBound.Values(List.of(expression(), expression()));
            case 2 -> new PartitionBound.Hash(1 + random.nextInt(8), 0);
            default -> new PartitionBound.Rest();
        };
    }

    private Domain domain() {
        return new Domain(
                qualified(),
                type(),
                maybe(this::qualified),
                random.nextBoolean(),
                maybe(this::expression),
                Domain.checks(list(this::check)),
                maybe(this::text));
    }

    private SequenceOptions options() {
        return random.nextBoolean()
                ? SequenceOptions.of(DataType.builtin(pick("bigint", "integer", "smallint")))
                : new SequenceOptions(
                        type(),
                        random.nextLong(),
                        random.nextLong(),
                        Long.MIN_VALUE,
                        random.nextInt(9),
                        1,
                        random.nextBoolean());
    }

    private DataType type() {
        return switch (random.nextInt(8)) {
            case 0 -> DataType.builtin("character");
            case 1 -> new DataType(Optional.of(name()), text(), "1,2", random.nextBoolean());
            default -> DataType.parse(pick(TYPES));
        };
    }

    private Expression expression() {
        return Expression.of(pick("now()", "x  >  0", "'it''s \" $$'", "$$\nline\n$$", "lower(\"Größe\")", "A = B"));
    }

    private Map<String, String> parameters() {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            map.put(text() + i, text());
        }
        return map;
    }

    private List<Name> names() {
        return texts().stream().map(Name::of).toList();
    }

    private List<String> texts() {
        return list(this::text).stream().distinct().toList();
    }

    private QualifiedName qualified() {
        return new QualifiedName(name(), name());
    }

    private Name name() {
        return Name.of(text() + random.nextInt(1_000_000));
    }

    private String text() {
        return pick(WORDS) + (random.nextBoolean() ? "" : random.nextInt(9));
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextInt(3) == 0 ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> list(Supplier<T> value) {
        List<T> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            list.add(value.get());
        }
        return list;
    }

    @SafeVarargs
    private <T> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }
}
