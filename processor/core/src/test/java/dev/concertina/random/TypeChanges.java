package dev.concertina.random;

import dev.concertina.schema.Check;
import dev.concertina.schema.Column;
import dev.concertina.schema.ColumnValue;
import dev.concertina.schema.DataType;
import dev.concertina.schema.Domain;
import dev.concertina.schema.EnumType;
import dev.concertina.schema.Expression;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Sequence;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Columns of another type, and types that differ. */
final class TypeChanges {
    private static final Map<String, List<String>> LIKE = Map.ofEntries(
            Map.entry("integer", List.of("bigint", "numeric(12,2)", "smallint", "double precision")),
            Map.entry("smallint", List.of("integer", "bigint")),
            Map.entry("bigint", List.of("numeric", "integer")),
            Map.entry("numeric(10,2)", List.of("numeric(12,2)", "numeric(12,4)", "numeric", "numeric(10,1)")),
            Map.entry("numeric", List.of("numeric(40,10)", "double precision")),
            Map.entry("real", List.of("double precision")),
            Map.entry("double precision", List.of("real", "numeric")),
            Map.entry("text", List.of("character varying", "character varying(30)", "character varying(8)")),
            Map.entry("character varying(20)", List.of("character varying(40)", "text", "character varying(9)")),
            Map.entry("character varying", List.of("text", "character varying(50)")),
            Map.entry("character(5)", List.of("character(9)", "text", "character varying(5)")),
            Map.entry(
                    "timestamp(3) with time zone", List.of("timestamp with time zone", "timestamp(0) with time zone")),
            Map.entry("timestamp without time zone", List.of("timestamp(3) without time zone")),
            Map.entry("time without time zone", List.of("time(2) without time zone")),
            Map.entry("interval", List.of("interval(2)")),
            Map.entry("cidr", List.of("inet")),
            Map.entry("bit varying(8)", List.of("bit varying", "bit varying(12)")),
            Map.entry("json", List.of("jsonb")),
            Map.entry("integer[]", List.of("bigint[]")));

    private final Evolution all;
    private final Dice dice;

    TypeChanges(Evolution all) {
        this.all = all;
        this.dice = all.dice;
    }

    /** Another type for a column, and for all that references it if it is a key. */
    Optional<String> column() {
        return all.table().flatMap(t -> dice.chance(35) ? key(t) : plain(t));
    }

    private Optional<String> plain(Table table) {
        Optional<Column> column = all.column(
                table,
                c -> LIKE.containsKey(c.type().toString())
                        && c.value().isEmpty()
                        && !all.inReference(table, c.name())
                        && !Evolution.inPartitionKey(table, c.name())
                        && !Evolution.computedFrom(table, c.name())
                        && table.primaryKey().filter(k -> k.mentions(c.name())).isEmpty());
        return column.map(c -> {
            DataType type = DataType.parse(dice.pick(LIKE.getOrDefault(c.type().toString(), List.of())));
            all.put(cleaned(table, c, type));
            all.rules
                    .table(table.name())
                    .ifPresent(t -> t.column(c.name())
                            .ifPresent(o -> all.rules = Repair.of(Evolution.with(all.rules, cleaned(t, o, type)))));
            all.busy(table, c.name());
            return table.name() + "." + c.name() + " becomes " + type;
        });
    }

    /** The table with a column of another type, without what would not go with it. */
    private static Table cleaned(Table table, Column column, DataType type) {
        Table result = table.with(column.withType(type)
                .withCollation(
                        type.name().startsWith("char") || type.is("text") ? column.collation() : Optional.empty()));
        boolean text = type.is("text") || type.name().startsWith("character");
        for (Check c : table.constraints(Check.class)
                .filter(c -> c.mentions(column.name()))
                .toList()) {
            result = text ? result : result.withoutConstraint(c.name());
        }
        for (var i : table.indexes().values()) {
            result = i.mentions(column.name()) ? result.withoutIndex(i.name()) : result;
        }
        for (var c : table.constraints().values()) {
            boolean excluded = c instanceof dev.concertina.schema.Exclusion && c.mentions(column.name());
            result = excluded ? result.withoutConstraint(c.name()) : result;
        }
        return result;
    }

    /** A larger integer key, with all columns that are bound to it by foreign keys. */
    private Optional<String> key(Table table) {
        Optional<Column> key = all.column(
                table,
                c -> (c.type().is("integer") || c.type().is("smallint"))
                        && table.primaryKey()
                                .filter(k -> k.columns().contains(c.name()))
                                .isPresent());
        if (key.isEmpty()) {
            return Optional.empty();
        }
        Map<QualifiedName, List<Column>> bound = new TreeMap<>();
        collect(table, key.get(), bound);
        boolean movable = bound.entrySet().stream()
                .allMatch(e -> e.getValue().stream()
                        .allMatch(c -> grows(all.to.tables().get(e.getKey()), c)));
        if (!movable) {
            return Optional.empty();
        }
        DataType big = DataType.builtin("bigint");
        bound.forEach((name, columns) -> {
            Table t = all.to.table(name).orElseThrow();
            for (Column c : columns) {
                t = cleaned(t, grown(c, big), big);
                all.busy(t, c.name());
            }
            all.put(t);
        });
        for (Sequence s : all.to.sequences().values()) {
            s.ownedBy()
                    .filter(o -> bound.getOrDefault(o.table(), List.of()).stream()
                            .anyMatch(c -> c.name().equals(o.column())))
                    .ifPresent(
                            o -> sequence(new Sequence(s.name(), s.options().withType(big), s.ownedBy(), s.comment())));
        }
        return Optional.of("key " + table.name() + "." + key.get().name() + " becomes bigint with " + bound.keySet());
    }

    private static boolean grows(Table table, Column c) {
        return !Evolution.inPartitionKey(table, c.name())
                && !Evolution.computedFrom(table, c.name())
                && c.generated().isEmpty();
    }

    private static Column grown(Column c, DataType big) {
        return c.withValue(c.value()
                .map(v -> v instanceof ColumnValue.Identity i
                        ? new ColumnValue.Identity(
                                i.always(), i.sequence(), i.options().withType(big))
                        : v));
    }

    private void collect(Table table, Column column, Map<QualifiedName, List<Column>> bound) {
        List<Column> known = bound.computeIfAbsent(table.name(), t -> new ArrayList<>());
        if (known.contains(column)) {
            return;
        }
        known.add(column);
        for (Table t : Evolution.roots(all.to).toList()) {
            t.foreignKeys().forEach(k -> {
                for (int i = 0; i < k.columns().size(); i++) {
                    Table target = all.to.table(k.referencedTable()).orElseThrow();
                    Column from = t.column(k.columns().get(i)).orElseThrow();
                    Column to = target.column(k.referencedColumns().get(i)).orElseThrow();
                    if (target.name().equals(table.name()) && to.equals(column)) {
                        collect(t, from, bound);
                    }
                    if (t.name().equals(table.name()) && from.equals(column)) {
                        collect(target, to, bound);
                    }
                }
            });
        }
    }

    private void sequence(Sequence s) {
        Map<QualifiedName, Sequence> sequences = new TreeMap<>(all.to.sequences());
        sequences.put(s.name(), s);
        all.to = schema(all.to, all.to.enums(), all.to.domains(), sequences);
    }

    private static Schema schema(
            Schema s,
            Map<QualifiedName, EnumType> enums,
            Map<QualifiedName, Domain> domains,
            Map<QualifiedName, Sequence> sequences) {
        return new Schema(s.namespaces(), s.extensions(), enums, domains, sequences, s.tables());
    }

    /** Enums, domains and sequences of their own. */
    Optional<String> userType() {
        return switch (dice.below(6)) {
            case 0, 1, 2 -> enumType();
            case 3, 4 -> domain();
            default -> counter();
        };
    }

    private Optional<String> enumType() {
        Map<QualifiedName, EnumType> enums = new TreeMap<>(all.to.enums());
        Optional<EnumType> old = dice.any(enums.values());
        if (old.isEmpty() || dice.chance(25)) {
            EnumType made = Schemas.enumType(dice, all.names.object(all.to.namespaces()));
            enums.put(made.name(), made);
            all.to = schema(all.to, enums, all.to.domains(), all.to.sequences());
            return Optional.of("new enum " + made.name());
        }
        List<String> labels = new ArrayList<>(old.get().labels());
        boolean used = all.to.domains().values().stream()
                .anyMatch(d ->
                        d.type().userType().filter(old.get().name()::equals).isPresent());
        boolean defaults = Stream.of(all.to, all.rules)
                .flatMap(s -> s.tables().values().stream())
                .flatMap(t -> t.columns().values().stream())
                .anyMatch(c -> c.value().isPresent()
                        && c.type().userType().filter(old.get().name()::equals).isPresent());
        if (dice.chance(60) || used || defaults || labels.size() < 2) {
            labels.add(
                    dice.below(labels.size() + 1),
                    "+" + all.names.object().text().codePointAt(0) + dice.below(99));
        } else {
            labels.remove(dice.below(labels.size()));
            labels = dice.shuffled(labels);
        }
        List<String> after = List.copyOf(labels);
        EnumType made = new EnumType(
                old.get().name(), after, dice.chance(80) ? old.get().comment() : Schemas.comment(dice));
        enums.put(made.name(), made);
        all.to = schema(all.to, enums, all.to.domains(), all.to.sequences());
        EnumType common = new EnumType(
                made.name(), old.get().labels().stream().filter(after::contains).toList(), made.comment());
        Map<QualifiedName, EnumType> rules = new TreeMap<>(all.rules.enums());
        rules.put(common.name(), common);
        all.rules = schema(all.rules, rules, all.rules.domains(), all.rules.sequences());
        return Optional.of("enum " + made.name() + " has " + after);
    }

    private Optional<String> domain() {
        Map<QualifiedName, Domain> domains = new TreeMap<>(all.to.domains());
        Optional<Domain> old = dice.any(domains.values());
        if (old.isEmpty() || dice.chance(25)) {
            Domain made = Schemas.domain(dice, all.names.object(all.to.namespaces()), all.names.object());
            domains.put(made.name(), made);
            all.to = schema(all.to, all.to.enums(), domains, all.to.sequences());
            return Optional.of("new domain " + made.name());
        }
        Domain d = old.get();
        boolean simple = d.type().is("integer") || d.type().is("text");
        Map<dev.concertina.schema.Name, Check> checks = new TreeMap<>(d.checks());
        if (simple && dice.chance(50)) {
            Check check = new Check(all.names.object(), List.of(), Expression.of("VALUE <> '5'"), false);
            checks.put(check.name(), check);
        } else if (!checks.isEmpty()) {
            checks.remove(dice.pick(List.copyOf(checks.keySet())));
        }
        Optional<Expression> value = simple && dice.chance(50) ? Optional.of(Expression.of("'3'")) : d.defaultValue();
        Domain made = new Domain(d.name(), d.type(), d.collation(), d.notNull(), value, checks, Schemas.comment(dice));
        domains.put(made.name(), made);
        all.to = schema(all.to, all.to.enums(), domains, all.to.sequences());
        Map<QualifiedName, Domain> rules = new TreeMap<>(all.rules.domains());
        Map<dev.concertina.schema.Name, Check> both = new TreeMap<>(checks);
        both.putAll(d.checks());
        rules.put(d.name(), new Domain(d.name(), d.type(), d.collation(), d.notNull(), value, both, d.comment()));
        all.rules = schema(all.rules, all.rules.enums(), rules, all.rules.sequences());
        return Optional.of("domain " + d.name() + " differs");
    }

    private Optional<String> counter() {
        Optional<Sequence> old = dice.any(all.to.sequences().values().stream()
                .filter(s -> s.ownedBy().isEmpty())
                .toList());
        if (old.isPresent() && dice.chance(40)) {
            Map<QualifiedName, Sequence> sequences = new TreeMap<>(all.to.sequences());
            sequences.remove(old.get().name());
            all.to = schema(all.to, all.to.enums(), all.to.domains(), sequences);
            return Optional.of("dropped sequence " + old.get().name());
        }
        QualifiedName name = old.map(Sequence::name).orElseGet(() -> all.names.object(all.to.namespaces()));
        sequence(new Sequence(name, Schemas.options(dice), Optional.empty(), Schemas.comment(dice)));
        return Optional.of("sequence " + name);
    }
}
