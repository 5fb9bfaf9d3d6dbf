package dev.concertina.plan;

import dev.concertina.change.ChangeColumnType;
import dev.concertina.change.Move;
import dev.concertina.ddl.AddConstraint;
import dev.concertina.ddl.AlterColumnType;
import dev.concertina.ddl.Ddl;
import dev.concertina.ddl.DropColumn;
import dev.concertina.ddl.DropConstraint;
import dev.concertina.ddl.MoveConditions;
import dev.concertina.ddl.ValidateConstraint;
import dev.concertina.schema.Check;
import dev.concertina.schema.Conversion;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A type change: in place where the server only changes the catalog, else by a shadow column that takes the name at the
 * contract.
 */
final class ChangeColumnTypePlanner implements ChangePlanner<ChangeColumnType> {
    @Override
    public ChangePlan plan(ChangeColumnType change, PlanContext context) {
        new Heirs(context, change.before().name()).refuseMove(change.from());
        return change.inPlace() ? widen(change, context) : shadow(change, context);
    }

    private static ChangePlan widen(ChangeColumnType change, PlanContext context) {
        QualifiedName table = change.after().name();
        List<Check> checks = change.after()
                .constraints(Check.class)
                .filter(c -> c.mentions(change.to().name()))
                .toList();
        List<Ddl> statements = new ArrayList<>();
        statements.add(new AlterColumnType(table, change.to(), Optional.empty()));
        statements.addAll(new Partitions(context)
                .nameIndexes(change.after(), List.of(change.to().name())));
        checks.forEach(c -> {
            statements.add(new DropConstraint(table, c.name()));
            statements.add(new AddConstraint(table, c, true));
        });
        List<Unit> up = new ArrayList<>();
        up.add(Unit.of(
                "The new type holds every old value in the same form: the catalog changes, the table is not rewritten.",
                statements));
        checks.forEach(c -> up.add(Unit.of(
                "The check is spelled for the new type; proved for the rows that were there, while others read and write.",
                new ValidateConstraint(table, c.name()))));
        Step step = Step.of(Phase.EXPAND, up, narrow(change, context));
        return ChangePlan.of(
                change,
                List.of(step),
                "The way back from the wider \"" + change.subject()
                        + "\" is lossless if no value needs the width, and is refused with sample keys otherwise.");
    }

    /** The narrower type again, over a shadow column, because narrowing in place would rewrite under a lock. */
    private static List<Unit> narrow(ChangeColumnType change, PlanContext context) {
        PlanContext turned = context.turned();
        Flight back = flight(
                turned,
                /* before= */ change.after(),
                /* after= */ change.before(),
                change.to().name(),
                Optional.empty());
        List<Unit> units = new ArrayList<>();
        MoveRecipe.of(turned, List.of(back)).steps().forEach(s -> units.addAll(s.up()));
        units.add(Unit.of(
                "Every value was proved to be in the narrower column: the wide copy goes.",
                new DropColumn(
                        change.after().name(), context.retired(change.to().name()))));
        return units;
    }

    private static ChangePlan shadow(ChangeColumnType change, PlanContext context) {
        Flight flight =
                flight(context, change.before(), change.after(), change.to().name(), change.conversion());
        MoveGuard.check(flight);
        return new ChangePlan(
                change,
                MoveRecipe.of(context, List.of(flight)).steps(),
                Map.of(flight.table(), flight.flying()),
                List.of("Statements prepared before the contract that return \"" + change.subject()
                        + "\" must be prepared again; a new name for the column would spare that."));
    }

    private static Flight flight(
            PlanContext context, Table before, Table after, Name column, Optional<Conversion> conversion) {
        Conversion values = conversion.orElseGet(
                () -> new Conversion(MoveConditions.column(column), MoveConditions.column(column)));
        Move move = new Move(
                Map.of(column, before.columns().get(column)),
                Map.of(column, after.columns().get(column)),
                Map.of(column, values.up()),
                Map.of(column, values.down()));
        return new Flight(context, before.withName(after.name()), after, move, true);
    }
}
