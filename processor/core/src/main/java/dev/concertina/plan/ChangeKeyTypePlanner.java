package dev.concertina.plan;

import dev.concertina.change.ChangeKeyType;
import dev.concertina.change.Move;
import dev.concertina.ddl.MoveConditions;
import dev.concertina.schema.Column;
import dev.concertina.schema.ColumnReference;
import dev.concertina.schema.Expression;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** A key that grows: shadows of all columns of its graph, swapped in one transaction. */
final class ChangeKeyTypePlanner implements ChangePlanner<ChangeKeyType> {
    @Override
    public ChangePlan plan(ChangeKeyType change, PlanContext context) {
        Map<QualifiedName, List<Name>> columns = new TreeMap<>();
        for (ColumnReference c : change.columns()) {
            columns.computeIfAbsent(c.table(), t -> new ArrayList<>()).add(c.column());
        }
        List<Flight> flights = new ArrayList<>();
        columns.forEach((table, names) -> flights.add(flight(
                context,
                Objects.requireNonNull(change.before().get(table)),
                Objects.requireNonNull(change.after().get(table)),
                names)));
        flights.forEach(MoveGuard::check);
        Map<QualifiedName, Move> moves = new LinkedHashMap<>();
        flights.forEach(f -> moves.put(f.table(), f.flying()));
        return new ChangePlan(
                change,
                MoveRecipe.of(context, flights).steps(),
                moves,
                List.of(
                        "The contract locks " + moves.keySet() + " together, for as long as the catalog takes.",
                        "Until the contract, new code must not write a key beyond the old type: the old columns could"
                                + " not hold it.",
                        "The way back is refused when keys beyond the old type exist.",
                        "Statements prepared before the contract that return one of " + change.columns()
                                + " must be prepared again."));
    }

    private static Flight flight(PlanContext context, Table before, Table after, List<Name> names) {
        Map<Name, Column> from = new LinkedHashMap<>();
        Map<Name, Column> to = new LinkedHashMap<>();
        Map<Name, Expression> values = new LinkedHashMap<>();
        for (Name name : names) {
            from.put(name, Objects.requireNonNull(before.columns().get(name)));
            to.put(name, Objects.requireNonNull(after.columns().get(name)));
            values.put(name, MoveConditions.column(name));
        }
        return new Flight(context, before, after, new Move(from, to, values, values), true);
    }
}
