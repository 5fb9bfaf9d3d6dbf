package dev.concertina.random;

import dev.concertina.ddl.SqlWriter;
import dev.concertina.schema.Column;
import dev.concertina.schema.ColumnValue;
import dev.concertina.schema.Expression;
import dev.concertina.schema.Intent;
import dev.concertina.schema.SequenceOptions;
import dev.concertina.schema.Table;
import java.util.List;
import java.util.Optional;

/** Columns that come and go, and what they hold when nothing is said. */
final class ColumnChanges {
    private final Evolution all;
    private final Dice dice;

    ColumnChanges(Evolution all) {
        this.all = all;
        this.dice = all.dice;
    }

    Optional<String> any() {
        return all.table().flatMap(t -> switch (dice.below(10)) {
            case 0, 1, 2 -> add(t);
            case 3 -> counted(t);
            case 4, 5 -> drop(t);
            case 6 -> loosen(t);
            case 7 -> tighten(t);
            case 8 -> value(t);
            default -> comment(t);
        });
    }

    private Optional<String> add(Table table) {
        Column column = new RandomTable(dice, all.major, all.to, all.names).column(table);
        if (column.generated().isPresent()) {
            all.intents.add(new Intent.AllowedRewrite(table.name(), column.name(), "small"));
        } else if (column.notNull() && column.value().isEmpty()) {
            Expression value = RandomTable.constant(dice, Kind.of(column.type(), all.to));
            all.intents.add(new Intent.BackfilledColumn(table.name(), column.name(), value, Optional.empty()));
        } else if (column.value().isEmpty() && dice.chance(30)) {
            Optional<Column> source = dice.any(table.columns().values().stream()
                    .filter(c -> c.type().equals(column.type()) && c.generated().isEmpty())
                    .toList());
            source.ifPresent(s -> all.intents.add(new Intent.BackfilledColumn(
                    table.name(), column.name(), Expression.of(s.name()), Optional.empty())));
        }
        all.put(table.with(column));
        all.busy(table, column.name());
        return Optional.of("new column " + table.name() + "." + column.name());
    }

    /** A new identity. */
    private Optional<String> counted(Table table) {
        if (table.partitioning().isPresent()) {
            return Optional.empty();
        }
        Column column = Column.of("n", dice.pick("integer", "bigint"))
                .withName(all.names.column(table.columns().keySet()))
                .withNotNull(true);
        Column identity = column.withValue(Optional.of(new ColumnValue.Identity(
                dice.chance(50), table.name().sibling(all.names.object()), SequenceOptions.of(column.type()))));
        all.put(table.with(identity));
        all.busy(table, column.name());
        return Optional.of("new identity " + table.name() + "." + column.name());
    }

    private Optional<String> drop(Table table) {
        Optional<Column> column = all.column(
                table, c -> !Evolution.inPartitionKey(table, c.name()) && !Evolution.computedFrom(table, c.name()));
        if (column.isEmpty() || table.columns().size() < 2) {
            return Optional.empty();
        }
        column.get()
                .generated()
                .ifPresent(g -> table.columns().keySet().stream()
                        .filter(g.expression()::mentions)
                        .forEach(source -> all.busy(table, source)));
        all.put(table.withoutColumn(column.get().name()));
        all.busy(table, column.get().name());
        all.intents.add(new Intent.Dropped(table.name(), List.of(column.get().name()), "not needed"));
        return Optional.of("dropped column " + table.name() + "." + column.get().name());
    }

    private Optional<String> loosen(Table table) {
        Optional<Column> column = all.column(
                table,
                c -> c.notNull()
                        && c.identity().isEmpty()
                        && table.primaryKey()
                                .filter(k -> k.columns().contains(c.name()))
                                .isEmpty());
        column.ifPresent(c -> all.put(table.with(c.withNotNull(false))));
        return column.map(c -> "nullable " + table.name() + "." + c.name());
    }

    private Optional<String> tighten(Table table) {
        Optional<Column> column =
                all.column(table, c -> !c.notNull() && c.generated().isEmpty());
        column.ifPresent(c -> {
            boolean fills = dice.chance(50)
                    && (!ruled(table, c) || isText(c))
                    && !all.inReference(table, c.name())
                    && !unique(table, c)
                    && !Evolution.inPartitionKey(table, c.name())
                    && !Evolution.computedFrom(table, c.name());
            if (fills) {
                all.put(table.with(c.withNotNull(true)));
                Expression value = RandomTable.constant(dice, Kind.of(c.type(), all.to));
                all.intents.add(new Intent.BackfilledColumn(
                        table.name(), c.name(), checked(table, c, value), Optional.empty()));
            } else {
                all.tighten(
                        table.name(),
                        t -> t.column(c.name())
                                .map(o -> t.with(o.withNotNull(true)))
                                .orElse(t));
            }
        });
        return column.map(c -> "not null " + table.name() + "." + c.name());
    }

    /** A value that the checks of a column allow, where they list some. */
    private static Expression checked(Table table, Column column, Expression value) {
        return ruled(table, column) ? Expression.of("'A'") : value;
    }

    private static boolean ruled(Table table, Column column) {
        return table.constraints().values().stream().anyMatch(c -> c.columns().contains(column.name()));
    }

    private static boolean isText(Column column) {
        return column.type().element().name().startsWith("text");
    }

    private static boolean unique(Table table, Column c) {
        return table.constraints().values().stream()
                        .anyMatch(k -> k.columns().contains(c.name()) && !(k instanceof dev.concertina.schema.Check))
                || table.indexes().values().stream().anyMatch(i -> i.unique() && i.mentions(c.name()));
    }

    private Optional<String> value(Table table) {
        Optional<Column> column = all.column(
                table,
                c -> c.generated().isEmpty()
                        && c.identity().isEmpty()
                        && c.defaultValue()
                                .filter(d -> d.sql().startsWith("nextval"))
                                .isEmpty());
        column.ifPresent(c -> all.put(table.with(c.withValue(
                c.value().isPresent() && dice.chance(50)
                        ? Optional.empty()
                        : RandomTable.value(RandomTable.constant(dice, Kind.of(c.type(), all.to)))))));
        return column.map(c -> "default of " + table.name() + "." + SqlWriter.quote(c.name()));
    }

    private Optional<String> comment(Table table) {
        Optional<Column> column = dice.any(table.columns().values());
        column.ifPresent(c -> all.put(table.with(c.withComment(Schemas.comment(dice)))));
        return column.map(c -> "comment of " + table.name() + "." + c.name());
    }
}
