package dev.concertina.plan;

import dev.concertina.change.ChangeColumnType;
import dev.concertina.change.Move;
import dev.concertina.ddl.AlterColumnType;
import dev.concertina.ddl.DropColumn;
import dev.concertina.ddl.MoveConditions;
import dev.concertina.diff.TypeChange;
import dev.concertina.schema.Conversion;
import dev.concertina.schema.Name;
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
        boolean sameCollation = change.from().collation().equals(change.to().collation());
        boolean inPlace = change.conversion().isEmpty()
                && sameCollation
                && TypeChange.between(change.from().type(), change.to().type()) == TypeChange.SAFE;
        return inPlace ? widen(change, context) : shadow(change, context);
    }

    private static ChangePlan widen(ChangeColumnType change, PlanContext context) {
        Step step = Step.of(
                Phase.EXPAND,
                List.of(Unit.of(
                        "The new type holds every old value in the same form: the catalog changes, the table is not rewritten.",
                        new AlterColumnType(change.after().name(), change.to(), Optional.empty()))),
                narrow(change, context));
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
        String table = flight.table().toString();
        return new ChangePlan(
                change,
                MoveRecipe.of(context, List.of(flight)).steps(),
                Map.of(flight.table(), flight.flying()),
                List.of(
                        "Statements prepared before the contract that return \"" + change.subject()
                                + "\" must be prepared again; a new name for the column would spare that.",
                        "Clients that hold a prepared SELECT * on \"" + table
                                + "\" must prepare it again after the expand and after the contract."));
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
