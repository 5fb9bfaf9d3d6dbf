package dev.concertina.random;

import dev.concertina.schema.Check;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.Deferrability;
import dev.concertina.schema.Expression;
import dev.concertina.schema.Index;
import dev.concertina.schema.Intent;
import dev.concertina.schema.Name;
import dev.concertina.schema.PrimaryKey;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Constraints and indexes that come, go and differ. */
final class RuleChanges {
    private final Evolution all;
    private final Dice dice;

    RuleChanges(Evolution all) {
        this.all = all;
        this.dice = all.dice;
    }

    Optional<String> any() {
        if (dice.chance(15)) {
            return reference();
        }
        return all.table().flatMap(t -> switch (dice.below(8)) {
            case 0, 1, 2 -> add(t);
            case 3 -> drop(t);
            case 4 -> index(t);
            case 5 -> rename(t);
            case 6 -> values(t);
            default -> key(t);
        });
    }

    private Optional<String> add(Table table) {
        Table made = new RandomRules(dice, all.major, all.to, all.names).add(table);
        return tighten(table, made);
    }

    /** What the made table has over the old one is a rule for rows that exist, as far as they have the columns. */
    private Optional<String> tighten(Table table, Table made) {
        List<Constraint> constraints = made.constraints().values().stream()
                .filter(c -> !c.equals(table.constraints().get(c.name())))
                .toList();
        List<Index> indexes = made.indexes().values().stream()
                .filter(i -> !i.equals(table.indexes().get(i.name())))
                .toList();
        if (constraints.stream().anyMatch(c -> isFilled(table, c) || isMixed(table, c))) {
            return Optional.empty();
        }
        all.tighten(table.name(), t -> {
            Table result = t;
            for (Constraint c : constraints) {
                result = result.with(c);
            }
            for (Index i : indexes) {
                result = result.with(i);
            }
            return result;
        });
        return Optional.of("new on " + table.name() + ": "
                + constraints.stream().map(Constraint::name).toList()
                + indexes.stream().map(Index::name).toList());
    }

    /** Whether a rule is about a column that gets a value in rows that exist, which need not obey it. */
    private boolean isFilled(Table table, Constraint rule) {
        boolean backfilled = all.intents.stream()
                .anyMatch(i -> i instanceof Intent.BackfilledColumn b
                        && b.table().equals(table.name())
                        && rule.mentions(b.column()));
        boolean given = table.columns().values().stream()
                .anyMatch(c -> c.value().isPresent()
                        && rule.mentions(c.name())
                        && all.rules.table(table.name()).isPresent()
                        && !isOld(table, c.name()));
        return backfilled || given;
    }

    /** Whether a rule is about new columns and others, so that rows that exist cannot be held to it beforehand. */
    private boolean isMixed(Table table, Constraint rule) {
        List<Boolean> old = table.columns().keySet().stream()
                .filter(rule::mentions)
                .map(c -> isOld(table, c))
                .distinct()
                .toList();
        return old.size() > 1;
    }

    private boolean isOld(Table table, Name column) {
        return all.rules.table(table.name()).flatMap(t -> t.column(column)).isPresent();
    }

    private Optional<String> drop(Table table) {
        if (dice.chance(50)) {
            Optional<Name> index = dice.any(table.indexes().keySet());
            index.ifPresent(i -> all.put(table.withoutIndex(i)));
            return index.map(i -> "dropped index " + i);
        }
        Optional<Constraint> constraint = dice.any(table.constraints().values());
        constraint.ifPresent(c -> all.put(table.withoutConstraint(c.name())));
        return constraint.map(c -> "dropped constraint " + c.name());
    }

    /** An index that keeps its name and differs, or its comment does. */
    private Optional<String> index(Table table) {
        Optional<Index> index = dice.any(table.indexes().values());
        index.ifPresent(i -> all.put(table.with(
                dice.chance(30)
                        ? i.withComment(Schemas.comment(dice))
                        : new Index(
                                i.name(),
                                i.method(),
                                i.keys(),
                                List.of(),
                                false,
                                false,
                                Optional.empty(),
                                Map.of("fillfactor", "60"),
                                i.comment()))));
        return index.map(i -> "changed index " + i.name());
    }

    private Optional<String> rename(Table table) {
        Name name = all.names.object();
        if (dice.chance(50)) {
            Optional<Index> index = dice.any(table.indexes().values());
            index.ifPresent(i -> all.put(table.withoutIndex(i.name()).with(i.withName(name))));
            return index.map(i -> "renamed index " + i.name() + " to " + name);
        }
        Optional<Constraint> constraint = dice.any(table.constraints().values());
        constraint.ifPresent(c -> all.put(table.withoutConstraint(c.name()).with(c.withName(name))));
        return constraint.map(c -> "renamed constraint " + c.name() + " to " + name);
    }

    /** A check of the same name that demands something else. */
    private Optional<String> values(Table table) {
        Optional<Check> check = dice.any(table.constraints(Check.class)
                .filter(c -> c.columns().size() == 1
                        && table.columns().containsKey(c.columns().get(0)))
                .toList());
        return check.flatMap(c -> {
            String sql = c.expression().sql();
            Expression made = sql.contains("'E'")
                    ? Expression.of(sql.replace(", 'E'", dice.pick("", ", 'E', 'F'")))
                    : sql.contains(" IN (")
                            ? Expression.of(sql.replace(")", ", 'new')"))
                            : new RandomRules(dice, all.major, all.to, all.names)
                                    .condition(table.column(c.columns().get(0)).orElseThrow())
                                    .orElse(c.expression());
            Check after = new Check(c.name(), c.columns(), made, c.noInherit());
            all.put(table.with(after));
            Name second = all.names.object();
            rules(table.name(), t -> t.with(after.withName(second)));
            return Optional.of("changed check " + c.name());
        });
    }

    private void rules(QualifiedName table, java.util.function.UnaryOperator<Table> change) {
        all.rules.table(table).ifPresent(t -> all.rules = Repair.of(Evolution.with(all.rules, change.apply(t))));
    }

    /** A primary key where there is none, or other columns for the one there is. */
    private Optional<String> key(Table table) {
        Table unique = new RandomRules(dice, all.major, all.to, all.names)
                .unique(Table.of(table.name(), table.columns().values(), List.of(), List.of())
                        .withPartitioning(table.partitioning(), table.partitionOf()));
        Optional<Constraint> made = unique.constraints().values().stream().findFirst();
        if (made.isEmpty()
                || made.get().columns().stream()
                        .anyMatch(c -> table.column(c).orElseThrow().generated().isPresent())) {
            return Optional.empty();
        }
        Name name = table.primaryKey()
                .map(Constraint::name)
                .filter(n -> dice.chance(50))
                .orElse(all.names.object());
        PrimaryKey key = new PrimaryKey(name, made.get().columns(), List.of(), Deferrability.NOT_DEFERRABLE);
        Table bare =
                table.primaryKey().map(k -> table.withoutConstraint(k.name())).orElse(table);
        all.put(bare.with(key));
        boolean old = all.rules
                .table(table.name())
                .filter(t -> t.columns().keySet().containsAll(key.columns()))
                .isPresent();
        if (old) {
            rules(table.name(), t -> {
                Table result = t.with(new dev.concertina.schema.Unique(
                        all.names.object(), key.columns(), List.of(), false, key.deferrability()));
                for (Name n : key.columns()) {
                    result = result.with(result.column(n).orElseThrow().withNotNull(true));
                }
                return result;
            });
        } else {
            all.put(table);
            return Optional.empty();
        }
        return Optional.of("primary key of " + table.name() + " over " + key.columns());
    }

    private Optional<String> reference() {
        Schema before = all.to;
        Schema made = new RandomReference(dice, all.major, before, all.names).add();
        all.to = made;
        for (Table t : made.tables().values()) {
            before.table(t.name())
                    .ifPresent(old -> t.columns().values().stream()
                            .filter(c -> !old.columns().containsKey(c.name()))
                            .forEach(c -> {
                                all.busy(t, c.name());
                                all.to.table(t.name()).ifPresent(now -> all.put(now.with(c.withNotNull(false))));
                            }));
        }
        return made.equals(before) ? Optional.empty() : Optional.of("new foreign key");
    }
}
