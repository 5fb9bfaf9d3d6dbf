package dev.concertina.plan;

import dev.concertina.ddl.AddConstraint;
import dev.concertina.ddl.Ddl;
import dev.concertina.ddl.ValidateConstraint;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Columns that live on in other columns, on one table or on a graph of them whose contract is one transaction: expand,
 * backfill, constrain, contract, and the way back.
 *
 * @param incoming foreign keys of tables outside the recipe that point at moving columns
 * @param type the enum type that is made anew, if that is why the columns move
 */
record MoveRecipe(PlanContext context, List<Twins> twins, List<Incoming> incoming, Optional<EnumSwap> type) {
    MoveRecipe {
        twins = List.copyOf(twins);
        incoming = List.copyOf(incoming);
    }

    /** A foreign key from outside, as it was and as it will be, by the name of its table. */
    record Incoming(QualifiedName table, ForeignKey old, ForeignKey made) {}

    static MoveRecipe of(PlanContext context, List<Flight> flights) {
        return of(context, flights, Optional.empty());
    }

    static MoveRecipe of(PlanContext context, List<Flight> flights, Optional<EnumSwap> type) {
        List<Twins> twins = flights.stream().map(Twins::of).toList();
        Set<QualifiedName> inside =
                Set.copyOf(flights.stream().map(Flight::table).toList());
        List<Incoming> incoming = new ArrayList<>();
        for (Flight flight : flights) {
            Set<Name> moving = flight.move().from().keySet();
            for (Table table : context.before().tables().values()) {
                for (Constraint c : table.constraints().values()) {
                    if (c instanceof ForeignKey key
                            && Hanging.rests(key, flight.before(), moving)
                            && !inside.contains(table.name())) {
                        incoming.add(new Incoming(table.name(), key, pointedAtNew(flight, key)));
                    }
                }
            }
        }
        return new MoveRecipe(context, twins, incoming, type);
    }

    /** All steps, in running order. */
    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        twins.forEach(t -> steps.add(MoveExpand.expand(t.flight())));
        twins.forEach(t -> steps.addAll(MoveExpand.backfill(t.flight())));
        twins.forEach(t ->
                steps.addAll(MoveConstrain.of(t.flight(), t, early(t.made()).toList())));
        steps.add(Step.of(Phase.CONTRACT, MoveContract.of(this), MoveReturn.of(this)));
        return steps;
    }

    /** The foreign keys of one side that reference columns which do not move, so that they never depend on the swap. */
    Stream<ForeignKey> early(Hanging side) {
        return side.foreignKeys().filter(k -> !referencesMoving(k));
    }

    /** The foreign keys of one side that reference a moving column: they change in the contract itself. */
    Stream<ForeignKey> late(Hanging side) {
        return side.foreignKeys().filter(this::referencesMoving);
    }

    /** Adds a foreign key; it is proved later by {@link #validate} where the server can. */
    Ddl add(QualifiedName table, ForeignKey key) {
        return new AddConstraint(table, key, provable(table, key));
    }

    List<Unit> validate(QualifiedName table, ForeignKey key) {
        return provable(table, key)
                ? List.of(Unit.of(
                        "New rows are checked already; prove the old ones. Others may read and write meanwhile.",
                        new ValidateConstraint(table, key.name())))
                : List.of();
    }

    /** Before 18 a foreign key from or to a partitioned table cannot come NOT VALID. */
    private boolean provable(QualifiedName table, ForeignKey key) {
        return context.server().atLeast(18)
                || Stream.of(table, key.referencedTable())
                        .flatMap(t -> context.before().table(t).stream())
                        .allMatch(t -> t.partitioning().isEmpty());
    }

    /** All tables that the contract's transaction touches. */
    List<QualifiedName> tables() {
        return Stream.concat(
                        twins.stream().map(t -> t.flight().table()),
                        incoming.stream().map(Incoming::table))
                .distinct()
                .sorted()
                .toList();
    }

    private boolean referencesMoving(ForeignKey key) {
        return waitsForContract(key)
                || twins.stream()
                        .map(Twins::flight)
                        .anyMatch(f -> Hanging.rests(
                                        key, f.before(), f.move().from().keySet())
                                || Hanging.rests(key, f.after(), f.move().to().keySet()));
    }

    /** Whether the key that it references is a partitioned table's, whose parts another move joins in its contract only. */
    private boolean waitsForContract(ForeignKey key) {
        boolean partitioned = context.before()
                .table(key.referencedTable())
                .flatMap(Table::partitioning)
                .isPresent();
        return partitioned
                && context.expanding().on(key.referencedTable()).stream()
                        .anyMatch(m -> key.referencedColumns().stream().anyMatch(m.to()::containsKey));
    }

    /** Only a one-to-one move has a column that the key can point at instead. */
    private static ForeignKey pointedAtNew(Flight flight, ForeignKey key) {
        List<Name> from = List.copyOf(flight.move().from().keySet());
        List<Name> to = List.copyOf(flight.move().to().keySet());
        Optional<Name> only = from.size() == 1 && to.size() == 1 ? Optional.of(to.get(0)) : Optional.empty();
        boolean moves = key.referencedColumns().stream().anyMatch(from::contains);
        if (moves && only.isEmpty() && !flight.swap()) {
            throw new RefusedChange("Foreign key \"" + key.name() + "\" references columns of table \"" + flight.table()
                    + "\" that are split or merged, so no single column could take their place. Drop the foreign key"
                    + " in a change of its own first.");
        }
        List<Name> referenced = key.referencedColumns().stream()
                .map(c -> from.contains(c) ? only.orElse(c) : c)
                .toList();
        return new ForeignKey(
                key.name(),
                key.columns(),
                key.referencedTable(),
                referenced,
                key.onDelete(),
                key.onUpdate(),
                key.setColumns(),
                key.matchFull(),
                key.deferrability());
    }
}
