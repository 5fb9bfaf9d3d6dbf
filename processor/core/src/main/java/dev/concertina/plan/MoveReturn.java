package dev.concertina.plan;

import dev.concertina.change.Move;
import dev.concertina.ddl.Ddl;
import dev.concertina.ddl.DropConstraint;
import dev.concertina.ddl.FillColumns;
import dev.concertina.ddl.LockTables;
import dev.concertina.ddl.MoveConditions;
import dev.concertina.ddl.NameNotNull;
import dev.concertina.ddl.RenameColumn;
import dev.concertina.ddl.RenameConstraint;
import dev.concertina.schema.Column;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.Index;
import dev.concertina.schema.Name;
import dev.concertina.schema.PrimaryKey;
import dev.concertina.schema.QualifiedName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The end of a move, backward. After a rename the old columns come back at once and are refilled then; after a swap,
 * where both cannot have the name, the retired columns are refilled first and swapped back last.
 */
final class MoveReturn {
    private final MoveRecipe recipe;
    private final List<Unit> units = new ArrayList<>();
    private final List<Ddl> swap = new ArrayList<>();

    private MoveReturn(MoveRecipe recipe) {
        this.recipe = recipe;
    }

    static List<Unit> of(MoveRecipe recipe) {
        return new MoveReturn(recipe).units();
    }

    private List<Unit> units() {
        boolean swapping = recipe.twins().get(0).flight().swap();
        List<Ddl> first = new ArrayList<>();
        recipe.twins().forEach(t -> first.addAll(swapping ? keepInStep(t.flight()) : comeBack(t)));
        units.add(Unit.of(
                swapping
                        ? "Keep the retired columns in step with the live ones from now on."
                        : "The old columns are back, and kept in step from now on: the catalog only, milliseconds at any size.",
                first));
        recipe.twins().forEach(this::refill);
        recipe.twins().forEach(this::rebuild);
        switchOver(swapping);
        recipe.twins().forEach(t -> t.made().primaryKey().ifPresent(k -> rebuildKeyIndex(t, k)));
        recipe.twins().forEach(t -> rivals(t).forEach(k -> units.addAll(build(t, k))));
        recipe.twins()
                .forEach(t -> recipe.late(t.old())
                        .forEach(k -> units.addAll(recipe.validate(t.flight().table(), k))));
        recipe.incoming().forEach(i -> units.addAll(recipe.validate(i.table(), i.old())));
        return units;
    }

    private List<Ddl> keepInStep(Flight flight) {
        List<Move> present = recipe.context().contracting().on(flight.table());
        return SyncTriggers.change(flight.after(), present, with(flight, flight.landed()));
    }

    private List<Ddl> comeBack(Twins twins) {
        Flight flight = twins.flight();
        QualifiedName table = flight.table();
        ColumnValues values = new ColumnValues(recipe.context(), table);
        List<Ddl> statements = new ArrayList<>(stepAside(twins));
        for (Column old : flight.oldColumns()) {
            statements.add(new RenameColumn(table, recipe.context().retired(old.name()), old.name()));
            statements.addAll(values.set(old, old.name()));
            statements.addAll(values.comment(old, old.name()));
            statements.addAll(
                    values.own(recipe.context().before(), recipe.context().after(), old.name(), old.name()));
        }
        List<Move> present = recipe.context().contracting().on(table);
        statements.addAll(SyncTriggers.change(flight.after(), present, with(flight, flight.flying())));
        return statements;
    }

    /** The new columns give up defaults, sequences and the names that the old ones' constraints had. */
    private List<Ddl> stepAside(Twins twins) {
        Flight flight = twins.flight();
        QualifiedName table = flight.table();
        ColumnValues values = new ColumnValues(recipe.context(), table);
        List<Ddl> statements = new ArrayList<>();
        for (Column column : flight.newColumns()) {
            statements.addAll(values.disown(recipe.context().after(), column.name()));
            statements.addAll(values.drop(column, column.name()));
        }
        twins.constraintNames()
                .forEach((to, from) ->
                        statements.addAll(IndexNames.constraint(recipe.context(), flight.after(), from, to)));
        twins.foreignKeyNames(recipe.early(twins.made()))
                .forEach((to, from) -> statements.add(new RenameConstraint(table, from, to)));
        twins.indexNames()
                .forEach(
                        (to, from) -> statements.addAll(IndexNames.rename(recipe.context(), flight.after(), from, to)));
        return statements;
    }

    private void refill(Twins twins) {
        Flight flight = twins.flight();
        Move move = flight.swap() ? flight.landed() : flight.flying();
        List<Name> key = flight.after().primaryKey().map(PrimaryKey::columns).orElse(List.of());
        units.add(Unit.of(
                "Bring the old values up to date: what was written since is stale, not only missing.",
                new FillColumns(flight.table(), key, move.down(), MoveConditions.disagree(move))));
    }

    private void rebuild(Twins twins) {
        Flight flight = twins.flight();
        for (Column old : flight.oldColumns()) {
            if (old.notNull()) {
                units.addAll(rule(flight, old).introduce());
            }
        }
        PlanContext context = recipe.context();
        twins.old().primaryKey().ifPresent(k -> {
            PrimaryKey key = (PrimaryKey) called(flight).constraint(k);
            units.addAll(new PreparedKey(context, flight.before(), context.former(k.name()))
                    .build(
                            "The old primary key comes back over this index, without a scan.",
                            key.columns(),
                            key.include()));
        });
        for (Index index : twins.old().indexes()) {
            Index built = called(flight).index(index).withName(formerly(flight, index.name()));
            units.addAll(OnlineBuild.index(context, flight.before(), built));
        }
        Stream.concat(twins.old().plain(), recipe.early(twins.old())).forEach(c -> {
            Constraint built = called(flight).constraint(c).withName(formerly(flight, c.name()));
            units.addAll(OnlineBuild.constraint(context, flight.before(), built));
        });
    }

    private void switchOver(boolean swapping) {
        if (recipe.tables().size() > 1) {
            swap.add(new LockTables(recipe.tables()));
        }
        recipe.incoming()
                .forEach(i -> swap.add(new DropConstraint(i.table(), i.made().name())));
        recipe.twins()
                .forEach(t -> recipe.late(t.made())
                        .forEach(k -> swap.add(new DropConstraint(t.flight().table(), k.name()))));
        recipe.twins()
                .forEach(t -> t.made()
                        .primaryKey()
                        .ifPresent(k -> swap.add(new DropConstraint(t.flight().table(), k.name()))));
        recipe.twins().forEach(this::passIdentitiesBack);
        if (swapping) {
            recipe.type().ifPresent(t -> swap.addAll(t.takeOff()));
            recipe.twins().forEach(this::swapBack);
        }
        recipe.twins()
                .forEach(t -> t.old()
                        .primaryKey()
                        .ifPresent(k -> swap.addAll(new PreparedKey(
                                        recipe.context(),
                                        t.flight().before(),
                                        recipe.context().former(k.name()))
                                .become(k))));
        recipe.twins()
                .forEach(t -> rivals(t)
                        .forEach(k -> swap.add(new DropConstraint(t.flight().table(), k.name()))));
        recipe.twins()
                .forEach(t -> recipe.late(t.old())
                        .forEach(k -> swap.add(recipe.add(t.flight().table(), k))));
        recipe.incoming().forEach(i -> swap.add(recipe.add(i.table(), i.old())));
        if (swap.stream().anyMatch(s -> !(s instanceof LockTables))) {
            units.add(Unit.of("Everything is in place: switch over, in the catalog only.", swap));
        }
    }

    private void passIdentitiesBack(Twins twins) {
        Flight flight = twins.flight();
        ColumnValues values = new ColumnValues(recipe.context(), flight.table());
        for (Column old : flight.oldColumns()) {
            flight.successor(old)
                    .ifPresent(made ->
                            swap.addAll(values.passIdentity(made, made.name(), old, called(flight, old.name()))));
        }
    }

    private void swapBack(Twins twins) {
        Flight flight = twins.flight();
        QualifiedName table = flight.table();
        ColumnValues values = new ColumnValues(recipe.context(), table);
        swap.addAll(stepAside(twins));
        for (Column column : flight.newColumns()) {
            swap.add(new RenameColumn(table, column.name(), flight.inFlight(column.name())));
            if (column.notNull()) {
                swap.add(new NameNotNull(table, flight.inFlight(column.name())));
            }
        }
        for (Column old : flight.oldColumns()) {
            swap.add(new RenameColumn(table, recipe.context().retired(old.name()), old.name()));
            if (old.notNull()) {
                swap.add(new NameNotNull(table, old.name()));
            }
            swap.addAll(values.set(old, old.name()));
            swap.addAll(values.comment(old, old.name()));
            swap.addAll(values.own(recipe.context().before(), recipe.context().after(), old.name(), old.name()));
        }
        PlanContext context = recipe.context();
        Stream.concat(twins.old().plain(), recipe.early(twins.old()))
                .map(Constraint::name)
                .forEach(n -> swap.addAll(IndexNames.constraint(context, flight.before(), formerly(flight, n), n)));
        twins.old()
                .indexes()
                .forEach(i ->
                        swap.addAll(IndexNames.rename(context, flight.before(), formerly(flight, i.name()), i.name())));
        swap.addAll(SyncTriggers.change(flight.after(), with(flight, flight.landed()), with(flight, flight.flying())));
    }

    private void rebuildKeyIndex(Twins twins, PrimaryKey key) {
        Index index = twins.keyIndex(key);
        units.addAll(new PreparedKey(recipe.context(), twins.flight().after(), index.name())
                .build("The next contract needs it again.", index.columns(), index.include()));
    }

    /** New keys that a returning foreign key could take for the old one: over the same columns, and INCLUDE moves. */
    private List<Constraint> rivals(Twins twins) {
        QualifiedName table = twins.flight().table();
        Set<Set<Name>> referenced = Stream.concat(
                        recipe.late(twins.old()), recipe.incoming().stream().map(MoveRecipe.Incoming::old))
                .filter(k -> k.referencedTable().equals(table))
                .map(k -> Set.copyOf(k.referencedColumns()))
                .collect(Collectors.toSet());
        return twins.made()
                .plain()
                .map(twins::flying)
                .filter(c -> c.isKey() && referenced.contains(Set.copyOf(c.columns())))
                .toList();
    }

    private List<Unit> build(Twins twins, Constraint key) {
        return OnlineBuild.constraint(recipe.context(), twins.flight().before(), key);
    }

    private List<Move> with(Flight flight, Move move) {
        return recipe.context().contracting().plusOldest(flight.table(), move).on(flight.table());
    }

    private NotNull rule(Flight flight, Column old) {
        Name called = called(flight, old.name());
        return new NotNull(recipe.context().server(), flight.table(), called, called);
    }

    /** What an old column is called while everything is rebuilt on it. */
    private Name called(Flight flight, Name old) {
        return flight.swap() ? recipe.context().retired(old) : old;
    }

    private Renaming called(Flight flight) {
        Map<Name, Name> columns = new LinkedHashMap<>();
        flight.move().from().keySet().forEach(c -> columns.put(c, called(flight, c)));
        return new Renaming(flight.table(), columns);
    }

    private Name formerly(Flight flight, Name name) {
        return flight.swap() ? recipe.context().former(name) : name;
    }
}
