package dev.concertina.random;

import dev.concertina.schema.Column;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.Deferrability;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Name;
import dev.concertina.schema.PrimaryKey;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Table;
import dev.concertina.schema.Unique;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes a foreign key from any table to any, itself too, with the columns that it needs. */
final class RandomReference {
    private final Dice dice;
    private final int major;
    private final Schema schema;
    private final RandomNames names;

    RandomReference(Dice dice, int major, Schema schema, RandomNames names) {
        this.dice = dice;
        this.major = major;
        this.schema = schema;
        this.names = names;
    }

    private record Target(Table table, List<Name> columns) {}

    /** The schema with one more, if there is a key to reference. */
    Schema add() {
        List<Table> roots = schema.tables().values().stream()
                .filter(t -> t.partitionOf().isEmpty())
                .toList();
        Optional<Target> target = dice.any(roots.stream().flatMap(this::targets).toList());
        if (target.isEmpty()) {
            return schema;
        }
        Table made = with(dice.pick(roots), target.get());
        Collection<Table> tables = new ArrayList<>(schema.tables().values());
        tables.removeIf(t -> t.name().equals(made.name()));
        tables.add(made);
        return Repair.of(schema.withTables(tables));
    }

    private Stream<Target> targets(Table table) {
        return table.constraints().values().stream()
                .filter(RandomReference::isImmediate)
                .map(Constraint::columns)
                .filter(columns -> columns.stream().noneMatch(c -> fillsItself(table, c)))
                .map(columns -> new Target(table, columns));
    }

    /** Whether a new column of this one's type has a value in rows that exist, which would be a reference to nothing. */
    private boolean fillsItself(Table table, Name column) {
        return table.column(column)
                .flatMap(c -> c.type().userType())
                .map(schema.domains()::get)
                .filter(d -> d.defaultValue().isPresent())
                .isPresent();
    }

    private static boolean isImmediate(Constraint c) {
        return (c instanceof PrimaryKey k && k.deferrability() == Deferrability.NOT_DEFERRABLE)
                || (c instanceof Unique u && u.deferrability() == Deferrability.NOT_DEFERRABLE);
    }

    private Table with(Table owner, Target target) {
        Table table = owner;
        List<Name> columns = new ArrayList<>();
        boolean notNull = dice.chance(20) && !owner.name().equals(target.table().name());
        for (Name referenced : target.columns()) {
            Column key = target.table().column(referenced).orElseThrow();
            Column column = new Column(
                    names.column(table.columns().keySet()),
                    key.type(),
                    notNull,
                    Optional.empty(),
                    key.collation(),
                    Optional.empty());
            table = table.with(column);
            columns.add(column.name());
        }
        ForeignKey.Action onDelete = dice.pick(ForeignKey.Action.values());
        boolean some = major >= 15 && onDelete == ForeignKey.Action.SET_NULL && dice.chance(40);
        return table.with(new ForeignKey(
                names.object(),
                columns,
                target.table().name(),
                target.columns(),
                onDelete,
                dice.pick(ForeignKey.Action.NO_ACTION, ForeignKey.Action.CASCADE),
                some ? columns.subList(0, 1) : List.of(),
                dice.chance(15),
                dice.chance(70) ? Deferrability.NOT_DEFERRABLE : dice.pick(Deferrability.values())));
    }
}
