package dev.concertina.plan;

import dev.concertina.change.Move;
import dev.concertina.ddl.Ddl;
import dev.concertina.ddl.DropConstraint;
import dev.concertina.ddl.DropIndex;
import dev.concertina.ddl.LockTables;
import dev.concertina.ddl.NameNotNull;
import dev.concertina.ddl.RenameColumn;
import dev.concertina.ddl.RenameConstraint;
import dev.concertina.ddl.RequireNoDependent;
import dev.concertina.schema.Column;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;

/**
 * The end of a move, forward: triggers go, old columns are retired, new ones take over keys, defaults and, in a swap,
 * names. One short transaction that touches the catalog only; foreign keys to moved columns are validated after it.
 */
final class MoveContract {
    private final MoveRecipe recipe;
    private final List<Ddl> statements = new ArrayList<>();

    private MoveContract(MoveRecipe recipe) {
        this.recipe = recipe;
    }

    static List<Unit> of(MoveRecipe recipe) {
        return new MoveContract(recipe).units();
    }

    private List<Unit> units() {
        List<Unit> units = new ArrayList<>();
        recipe.twins().forEach(t -> units.add(MoveConstrain.proof(t.flight())));
        if (recipe.tables().size() > 1) {
            statements.add(new LockTables(recipe.tables()));
        }
        recipe.twins()
                .forEach(t -> statements.add(new RequireNoDependent(
                        t.flight().table(), List.copyOf(t.flight().move().from().keySet()))));
        recipe.twins().forEach(t -> stopSync(t.flight()));
        recipe.incoming()
                .forEach(i ->
                        statements.add(new DropConstraint(i.table(), i.old().name())));
        recipe.twins()
                .forEach(t -> t.old()
                        .foreignKeys()
                        .forEach(k ->
                                statements.add(new DropConstraint(t.flight().table(), k.name()))));
        recipe.twins().forEach(this::unhang);
        recipe.twins().forEach(t -> retire(t.flight()));
        recipe.type().ifPresent(t -> statements.addAll(t.land()));
        recipe.twins().forEach(this::takeOver);
        recipe.twins()
                .forEach(t -> recipe.late(t.made())
                        .forEach(k -> statements.add(recipe.add(t.flight().table(), k))));
        recipe.incoming().forEach(i -> statements.add(recipe.add(i.table(), i.made())));
        units.add(Unit.of(
                "Old code is gone: stop the triggers, retire the old columns under names that nobody reads, and let the"
                        + " new ones take over. It changes the catalog only, whatever the size of the table.",
                statements));
        recipe.twins()
                .forEach(t -> recipe.late(t.made())
                        .forEach(k -> units.addAll(recipe.validate(t.flight().table(), k))));
        recipe.incoming().forEach(i -> units.addAll(recipe.validate(i.table(), i.made())));
        return units;
    }

    private void stopSync(Flight flight) {
        List<Move> left = recipe.context().contracting().on(flight.table());
        List<Move> present = recipe.context()
                .contracting()
                .plusOldest(flight.table(), flight.flying())
                .on(flight.table());
        statements.addAll(SyncTriggers.change(flight.after(), present, left));
    }

    private void unhang(Twins twins) {
        QualifiedName table = twins.flight().table();
        twins.old().plain().forEach(c -> statements.add(new DropConstraint(table, c.name())));
        twins.old().primaryKey().ifPresent(k -> statements.add(new DropConstraint(table, k.name())));
        twins.old().indexes().forEach(i -> statements.add(new DropIndex(table.sibling(i.name()), false)));
    }

    private void retire(Flight flight) {
        QualifiedName table = flight.table();
        ColumnValues values = new ColumnValues(recipe.context(), table);
        for (Column old : flight.oldColumns()) {
            Name retired = recipe.context().retired(old.name());
            statements.addAll(values.disown(recipe.context().before(), old.name()));
            flight.successor(old)
                    .ifPresent(made -> statements.addAll(
                            values.passIdentity(old, old.name(), made, flight.inFlight(made.name()))));
            statements.addAll(values.drop(old, old.name()));
            statements.addAll(values.silence(old, old.name()));
            if (old.notNull()) {
                statements.addAll(new Partitions(recipe.context()).dropNotNull(flight.after(), old.name()));
            }
            statements.add(new RenameColumn(table, old.name(), retired));
        }
    }

    private void takeOver(Twins twins) {
        Flight flight = twins.flight();
        QualifiedName table = flight.table();
        ColumnValues values = new ColumnValues(recipe.context(), table);
        for (Column column : flight.newColumns()) {
            if (flight.swap()) {
                statements.add(new RenameColumn(table, flight.inFlight(column.name()), column.name()));
                if (column.notNull()) {
                    statements.add(new NameNotNull(table, column.name()));
                }
            }
            statements.addAll(values.set(column, column.name()));
            statements.addAll(
                    values.own(recipe.context().after(), recipe.context().before(), column.name(), column.name()));
        }
        twins.made()
                .primaryKey()
                .ifPresent(k -> statements.addAll(new PreparedKey(
                                recipe.context(),
                                flight.after(),
                                twins.keyIndex(k).name())
                        .become(k)));
        twins.constraintNames()
                .forEach((from, to) ->
                        statements.addAll(IndexNames.constraint(recipe.context(), flight.after(), from, to)));
        twins.foreignKeyNames(recipe.early(twins.made()))
                .forEach((from, to) -> statements.add(new RenameConstraint(table, from, to)));
        twins.indexNames()
                .forEach(
                        (from, to) -> statements.addAll(IndexNames.rename(recipe.context(), flight.after(), from, to)));
    }
}
