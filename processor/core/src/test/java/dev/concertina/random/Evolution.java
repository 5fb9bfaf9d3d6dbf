package dev.concertina.random;

import dev.concertina.schema.Column;
import dev.concertina.schema.ColumnReference;
import dev.concertina.schema.Intent;
import dev.concertina.schema.Model;
import dev.concertina.schema.Name;
import dev.concertina.schema.PartitionBound;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A schema that changes step by step, with the intents that this takes. */
final class Evolution {
    final Dice dice;
    final int major;
    final RandomNames names;
    final List<Intent> intents = new ArrayList<>();
    /** Columns that came, moved or changed their type already: one change a column is enough. */
    final Set<ColumnReference> busy = new HashSet<>();

    private final Schema from;
    private final List<String> done = new ArrayList<>();
    Schema to;
    Schema rules;

    Evolution(Dice dice, int major, Schema from) {
        this.dice = dice;
        this.major = major;
        this.from = from;
        this.to = from;
        this.rules = from;
        this.names = new RandomNames(dice);
        names.take(from);
    }

    /** After so many changes; renames come last, so that the rules still speak of the old names. */
    Pair pair(int changes) {
        ColumnChanges columns = new ColumnChanges(this);
        RuleChanges rule = new RuleChanges(this);
        TypeChanges types = new TypeChanges(this);
        TableChanges tables = new TableChanges(this);
        Moves moves = new Moves(this);
        List<Supplier<Optional<String>>> late = new ArrayList<>();
        for (int i = 0; i < changes; i++) {
            switch (dice.below(12)) {
                case 0, 1 -> did(columns.any());
                case 2, 3 -> did(rule.any());
                case 4 -> did(types.userType());
                case 5, 6 -> did(types.column());
                case 7, 8 -> did(tables.any());
                case 9 -> late.add(0, moves::table);
                default -> late.add(moves::columns);
            }
        }
        List<Supplier<Optional<String>>> tablesLast = new ArrayList<>(late);
        tablesLast.forEach(s -> did(s.get()));
        Schema target = Repair.of(to);
        keepOutOfReferencedPartitions(target);
        List<Intent> kept = intents.stream().filter(i -> speaksOf(target, i)).toList();
        return new Pair(from, new Model(target, kept), Repair.of(rules), done);
    }

    /** PostgreSQL does not let a partition go while foreign keys to the whole reference its rows. */
    private void keepOutOfReferencedPartitions(Schema target) {
        for (Table t : from.tables().values()) {
            boolean goes = t.partitionOf().isPresent() && target.table(t.name()).isEmpty();
            boolean referenced = goes
                    && Stream.of(from, to)
                            .flatMap(s -> s.tables().values().stream())
                            .flatMap(Table::foreignKeys)
                            .anyMatch(k -> k.referencedTable()
                                    .equals(t.partitionOf().get().parent()));
            if (referenced) {
                rules = without(rules, t.name());
                keepOutOfDefault(t.partitionOf().get().parent());
            }
        }
    }

    /** Rows that PostgreSQL would route elsewhere once the partitions are others. */
    void keepOutOfDefault(QualifiedName parent) {
        rules.partitionsOf(parent)
                .filter(t -> t.partitionOf().get().bound() instanceof PartitionBound.Rest)
                .forEach(t -> rules = without(rules, t.name()));
    }

    private void did(Optional<String> what) {
        to = Repair.of(to);
        what.ifPresent(done::add);
    }

    private static boolean speaksOf(Schema target, Intent intent) {
        Optional<Table> table = target.table(intent.table());
        if (intent instanceof Intent.Dropped d) {
            return d.columns().isEmpty() == table.isEmpty();
        }
        return table.isPresent();
    }

    /** Any table that is no partition. */
    Optional<Table> table() {
        return dice.any(roots(to).toList());
    }

    static Stream<Table> roots(Schema schema) {
        return schema.tables().values().stream().filter(t -> t.partitionOf().isEmpty());
    }

    /** Any column of a table that nothing happened to yet. */
    Optional<Column> column(Table table, Predicate<Column> test) {
        return dice.any(table.columns().values().stream()
                .filter(c -> !busy.contains(new ColumnReference(table.name(), c.name())))
                .filter(test)
                .toList());
    }

    void busy(Table table, Name column) {
        busy.add(new ColumnReference(table.name(), column));
        names.leave(column);
    }

    /** Puts a table in the place of the one that has its name. */
    void put(Table table) {
        to = with(to, table);
    }

    /** Makes a change which rows of the old schema must obey, too. */
    void tighten(QualifiedName table, UnaryOperator<Table> change) {
        to.table(table).ifPresent(t -> to = with(to, change.apply(t)));
        rules.table(table).ifPresent(t -> rules = Repair.of(with(rules, change.apply(t))));
    }

    static Schema with(Schema schema, Table table) {
        TreeMap<QualifiedName, Table> tables = new TreeMap<>(schema.tables());
        tables.put(table.name(), table);
        return schema.withTables(tables.values());
    }

    static Schema without(Schema schema, QualifiedName table) {
        TreeMap<QualifiedName, Table> tables = new TreeMap<>(schema.tables());
        tables.remove(table);
        return schema.withTables(tables.values());
    }

    /** Whether a foreign key of any table names the column on either side. */
    boolean inReference(Table table, Name column) {
        return to.tables().values().stream()
                .anyMatch(t -> t.foreignKeys()
                        .anyMatch(k ->
                                (t.name().equals(table.name()) && k.columns().contains(column))
                                        || (k.referencedTable().equals(table.name())
                                                && k.referencedColumns().contains(column))));
    }

    static boolean inPartitionKey(Table table, Name column) {
        return table.partitioning().stream()
                .flatMap(p -> p.keys().stream())
                .anyMatch(k -> k.column().filter(column::equals).isPresent());
    }

    /** Whether a generated column computes from it. */
    static boolean computedFrom(Table table, Name column) {
        return table.columns().values().stream()
                .flatMap(c -> c.generated().stream())
                .anyMatch(g -> g.expression().mentions(column));
    }
}
