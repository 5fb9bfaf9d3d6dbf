package dev.concertina.random;

import dev.concertina.schema.Intent;
import dev.concertina.schema.Name;
import dev.concertina.schema.PartitionBound;
import dev.concertina.schema.Partitioning;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Tables, partitions and schemas that come and go, and tables with other options. */
final class TableChanges {
    private final Evolution all;
    private final Dice dice;

    TableChanges(Evolution all) {
        this.all = all;
        this.dice = all.dice;
    }

    Optional<String> any() {
        return switch (dice.below(9)) {
            case 0, 1 -> add();
            case 2 -> all.table().flatMap(this::drop);
            case 3 -> namespace();
            case 4, 5 -> partition();
            case 6 -> all.table().flatMap(this::persistence);
            default -> all.table().flatMap(this::options);
        };
    }

    private Optional<String> add() {
        List<Table> made = new RandomTable(dice, all.major, all.to, all.names).make();
        made.forEach(all::put);
        all.to = Repair.of(all.to);
        if (dice.chance(60)) {
            all.to = new RandomReference(dice, all.major, all.to, all.names).add();
            all.to
                    .tables()
                    .values()
                    .forEach(t -> t.columns().values().stream()
                            .filter(c -> all.rules
                                    .table(t.name())
                                    .filter(o -> !o.columns().containsKey(c.name()))
                                    .isPresent())
                            .filter(c -> c.notNull() && c.value().isEmpty())
                            .filter(c -> all.intents.stream()
                                    .noneMatch(i -> i instanceof Intent.BackfilledColumn b
                                            && b.table().equals(t.name())
                                            && b.column().equals(c.name())))
                            .forEach(c ->
                                    all.put(all.to.table(t.name()).orElseThrow().with(c.withNotNull(false)))));
        }
        all.to.tables().values().stream()
                .filter(t -> all.rules.table(t.name()).isEmpty())
                .forEach(t -> t.columns().keySet().forEach(c -> all.busy(t, c)));
        return Optional.of("new table " + made.get(made.size() - 1).name());
    }

    private Optional<String> drop(Table table) {
        if (Evolution.roots(all.to).count() < 2) {
            return Optional.empty();
        }
        all.to = Repair.of(Evolution.without(all.to, table.name()));
        all.intents.add(new Intent.Dropped(table.name(), List.of(), "not needed"));
        return Optional.of("dropped table " + table.name());
    }

    private Optional<String> namespace() {
        TreeSet<Name> namespaces = new TreeSet<>(all.to.namespaces());
        Optional<Name> unused =
                namespaces.stream().filter(n -> !uses(all.to, n)).findFirst();
        if (unused.isPresent()) {
            namespaces.remove(unused.get());
        } else {
            namespaces.add(all.names.object());
        }
        Schema s = all.to;
        all.to = new Schema(namespaces, s.extensions(), s.enums(), s.domains(), s.sequences(), s.tables());
        return Optional.of("schemas are " + namespaces);
    }

    private static boolean uses(Schema s, Name namespace) {
        return s.tables().keySet().stream().anyMatch(n -> n.schema().equals(namespace))
                || s.enums().keySet().stream().anyMatch(n -> n.schema().equals(namespace))
                || s.domains().keySet().stream().anyMatch(n -> n.schema().equals(namespace))
                || s.sequences().keySet().stream().anyMatch(n -> n.schema().equals(namespace));
    }

    private Optional<String> partition() {
        Optional<Table> parent = dice.any(Evolution.roots(all.to)
                .filter(t -> t.partitioning().isPresent())
                .toList());
        if (parent.isEmpty()) {
            return Optional.empty();
        }
        List<Table> partitions = all.to.partitionsOf(parent.get().name()).toList();
        Partitioning.Strategy strategy = parent.get().partitioning().get().strategy();
        if (dice.chance(35) || strategy == Partitioning.Strategy.HASH) {
            Optional<Table> gone = dice.any(partitions);
            gone.ifPresent(t -> {
                all.to = Evolution.without(all.to, t.name());
                all.intents.add(new Intent.Dropped(t.name(), List.of(), "old"));
            });
            return gone.map(t -> "dropped partition " + t.name());
        }
        Name key = parent.get().partitioning().get().keys().get(0).column().orElseThrow();
        var type = parent.get().column(key).orElseThrow().type();
        int number = 3 + dice.below(3);
        PartitionBound bound = strategy == Partitioning.Strategy.LIST
                ? RandomTable.listed(type, number)
                : RandomTable.range(type, number);
        boolean taken = partitions.stream()
                .anyMatch(t -> t.partitionOf().orElseThrow().bound().equals(bound));
        boolean overlaps = strategy == Partitioning.Strategy.RANGE && taken;
        if (taken || overlaps) {
            return Optional.empty();
        }
        all.put(new RandomTable(dice, all.major, all.to, all.names).partition(parent.get(), bound));
        all.keepOutOfDefault(parent.get().name());
        return Optional.of("new partition of " + parent.get().name());
    }

    private Optional<String> persistence(Table table) {
        if (table.partitioning().isPresent() || dice.chance(50)) {
            return Optional.empty();
        }
        all.put(table.withOptions(!table.unlogged(), table.storageParameters(), table.comment()));
        Name column = table.columns().keySet().iterator().next();
        all.intents.add(new Intent.AllowedRewrite(table.name(), column, "small"));
        return Optional.of((table.unlogged() ? "logged " : "unlogged ") + table.name());
    }

    private Optional<String> options(Table table) {
        var parameters = table.partitioning().isPresent() ? table.storageParameters() : RandomTable.parameters(dice);
        all.put(table.withOptions(table.unlogged(), parameters, Schemas.comment(dice)));
        return Optional.of("options of " + table.name());
    }
}
