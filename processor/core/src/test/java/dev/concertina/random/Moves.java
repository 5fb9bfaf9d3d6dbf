package dev.concertina.random;

import dev.concertina.ddl.SqlWriter;
import dev.concertina.schema.Column;
import dev.concertina.schema.Conversion;
import dev.concertina.schema.Expression;
import dev.concertina.schema.Intent;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tables and columns that go on under other names. */
final class Moves {
    private final Evolution all;
    private final Dice dice;

    Moves(Evolution all) {
        this.all = all;
        this.dice = all.dice;
    }

    Optional<String> columns() {
        return all.table().flatMap(t -> switch (dice.below(7)) {
            case 0 -> split(t);
            case 1 -> merge(t);
            case 2 -> convert(t);
            default -> rename(t);
        });
    }

    private boolean movable(Table table, Column c) {
        boolean strict = c.type()
                .userType()
                .map(all.to.domains()::get)
                .filter(d -> d.notNull())
                .isPresent();
        all.names.leave(c.name());
        return c.generated().isEmpty()
                && !strict
                && existed(table, c)
                && !Evolution.inPartitionKey(table, c.name())
                && !Evolution.computedFrom(table, c.name());
    }

    private boolean existed(Table table, Column c) {
        return all.rules.table(table.name()).flatMap(t -> t.column(c.name())).isPresent();
    }

    private Optional<String> rename(Table table) {
        Optional<Column> column = all.column(table, c -> movable(table, c));
        return column.map(c -> {
            Name name = all.names.column(table.columns().keySet());
            all.to = Renamed.column(all.to, table.name(), c.name(), name);
            all.intents.add(new Intent.RenamedColumn(table.name(), name, c.name(), Optional.empty()));
            all.busy(table, name);
            follow(table.name(), c.name(), name);
            return "renamed column " + table.name() + "." + c.name() + " to " + name;
        });
    }

    /** A backfill of the column speaks of its new name. */
    private void follow(QualifiedName table, Name from, Name to) {
        all.intents.replaceAll(i -> i instanceof Intent.BackfilledColumn b
                        && b.table().equals(table)
                ? new Intent.BackfilledColumn(table, b.column().equals(from) ? to : b.column(), b.value(), b.down())
                : i);
    }

    /** Another name and another type. */
    private Optional<String> convert(Table table) {
        Optional<Column> column = all.column(
                table,
                c -> movable(table, c)
                        && c.type().is("integer")
                        && c.value().isEmpty()
                        && !mentioned(table, c.name())
                        && !all.inReference(table, c.name()));
        return column.map(c -> {
            Name name = all.names.column(table.columns().keySet());
            Column made = c.withName(name).withType(dev.concertina.schema.DataType.builtin("text"));
            all.put(Renamed.replaced(table, c.name(), List.of(made)));
            all.intents.add(new Intent.RenamedColumn(
                    table.name(),
                    name,
                    c.name(),
                    Optional.of(new Conversion(
                            Expression.of("'n' || " + SqlWriter.quote(c.name())),
                            Expression.of("substr(" + SqlWriter.quote(name) + ", 2)::integer")))));
            all.busy(table, name);
            return "converted column " + table.name() + "." + c.name() + " to " + name;
        });
    }

    private boolean mentioned(Table table, Name column) {
        return table.constraints().values().stream().anyMatch(c -> c.mentions(column))
                || table.indexes().values().stream().anyMatch(i -> i.mentions(column));
    }

    private Optional<String> split(Table table) {
        Optional<Column> column = all.column(
                table,
                c -> movable(table, c) && c.type().is("text") && c.value().isEmpty() && !mentioned(table, c.name()));
        return column.map(c -> {
            Name first = all.names.column(table.columns().keySet());
            Table wide = table.with(c.withName(first));
            Name second = all.names.column(wide.columns().keySet());
            Column one = c.withName(first).withNotNull(false).withComment(Optional.empty());
            all.put(Renamed.replaced(table, c.name(), List.of(one, one.withName(second))));
            String old = SqlWriter.quote(c.name());
            all.intents.add(new Intent.MovedColumns(
                    table.name(),
                    Map.of(
                            first, Expression.of("left(" + old + ", 2)"),
                            second, Expression.of("substr(" + old + ", 3)")),
                    Map.of(c.name(), Expression.of(SqlWriter.quote(first) + " || " + SqlWriter.quote(second)))));
            all.busy(table, first);
            all.busy(table, second);
            return "split column " + table.name() + "." + c.name();
        });
    }

    private Optional<String> merge(Table table) {
        List<Column> found = dice.shuffled(table.columns().values().stream()
                .filter(c -> movable(table, c)
                        && c.type().is("integer")
                        && c.value().isEmpty()
                        && !mentioned(table, c.name())
                        && !all.inReference(table, c.name())
                        && !all.busy.contains(new dev.concertina.schema.ColumnReference(table.name(), c.name())))
                .toList());
        if (found.size() < 2) {
            return Optional.empty();
        }
        Column a = found.get(0);
        Column b = found.get(1);
        Name name = all.names.column(table.columns().keySet());
        Column made = Column.of("m", "text").withName(name);
        all.put(Renamed.replaced(table.withoutColumn(b.name()), a.name(), List.of(made)));
        String merged = SqlWriter.quote(name);
        all.intents.add(new Intent.MovedColumns(
                table.name(),
                Map.of(
                        name,
                        Expression.of("coalesce(" + SqlWriter.quote(a.name()) + "::text, '') || ',' || coalesce("
                                + SqlWriter.quote(b.name()) + "::text, '')")),
                Map.of(
                        a.name(), Expression.of("nullif(split_part(" + merged + ", ',', 1), '')::integer"),
                        b.name(), Expression.of("nullif(split_part(" + merged + ", ',', 2), '')::integer"))));
        all.busy(table, name);
        return Optional.of("merged columns " + a.name() + " and " + b.name() + " of " + table.name());
    }

    /** Another name for a table, sometimes in another schema. */
    Optional<String> table() {
        Optional<Table> table =
                all.table().filter(t -> all.rules.table(t.name()).isPresent());
        boolean moved = table.isPresent()
                && all.intents.stream()
                        .anyMatch(i -> i.table().equals(table.get().name()));
        if (table.isEmpty() || moved) {
            return Optional.empty();
        }
        QualifiedName from = table.get().name();
        QualifiedName to = from.sibling(all.names.object());
        all.to = Renamed.table(all.to, from, to);
        all.intents.add(new Intent.RenamedTable(to, from));
        table.get().columns().keySet().forEach(c -> all.busy(table.get().withName(to), c));
        return Optional.of("renamed table " + from + " to " + to);
    }
}
