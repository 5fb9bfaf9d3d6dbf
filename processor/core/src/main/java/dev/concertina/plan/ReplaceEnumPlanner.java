package dev.concertina.plan;

import dev.concertina.change.Move;
import dev.concertina.change.ReplaceEnum;
import dev.concertina.ddl.DropType;
import dev.concertina.ddl.MoveConditions;
import dev.concertina.schema.Column;
import dev.concertina.schema.ColumnReference;
import dev.concertina.schema.Conversion;
import dev.concertina.schema.EnumType;
import dev.concertina.schema.Expression;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Labels that go, are renamed or change places: a new type, and shadows of all columns of the old one. */
final class ReplaceEnumPlanner implements ChangePlanner<ReplaceEnum> {
    @Override
    public ChangePlan plan(ReplaceEnum change, PlanContext context) {
        EnumSwap swap = EnumSwap.of(context, change.after().name());
        Map<QualifiedName, List<Name>> uses = new TreeMap<>();
        for (ColumnReference use : change.uses()) {
            uses.computeIfAbsent(use.table(), t -> new ArrayList<>()).add(use.column());
        }
        List<Flight> flights = new ArrayList<>();
        uses.forEach((table, columns) -> flights.add(
                flight(context, Objects.requireNonNull(context.before().tables().get(table)), columns, change, swap)));
        flights.forEach(MoveGuard::check);
        Map<QualifiedName, Move> moves = new LinkedHashMap<>();
        flights.forEach(f -> moves.put(f.table(), f.flying()));
        List<Step> steps = new ArrayList<>();
        steps.add(Step.of(
                Phase.EXPAND,
                Unit.of(
                        "PostgreSQL cannot take a label away or move it, so the type is made anew beside the old one.",
                        CreateEnumPlanner.statements(new EnumType(
                                swap.interim(),
                                change.after().labels(),
                                change.after().comment()))),
                Unit.of("No column has it any more.", new DropType(swap.interim()))));
        steps.addAll(MoveRecipe.of(context, flights, Optional.of(swap)).steps());
        return new ChangePlan(
                change,
                steps,
                moves,
                List.of(
                        "Old code that writes a label which the new type does not know, and @Convert does not map, fails"
                                + " from the expand on.",
                        "Statements prepared before the contract that return one of " + change.uses()
                                + " must be prepared again."));
    }

    private static Flight flight(
            PlanContext context, Table table, List<Name> columns, ReplaceEnum change, EnumSwap swap) {
        Map<Name, Column> moving = new LinkedHashMap<>();
        Map<Name, Expression> up = new LinkedHashMap<>();
        Map<Name, Expression> down = new LinkedHashMap<>();
        for (Name name : columns) {
            Expression column = MoveConditions.column(name);
            Map<Name, String> value = Map.of(Name.of("value"), column.sql());
            moving.put(name, Objects.requireNonNull(table.columns().get(name)));
            up.put(
                    name,
                    change.conversion()
                            .map(Conversion::up)
                            .map(e -> e.replacing(value))
                            .orElse(column));
            down.put(
                    name,
                    change.conversion()
                            .map(Conversion::down)
                            .map(e -> e.replacing(value))
                            .orElse(column));
        }
        return new Flight(context, table, table, new Move(moving, moving, up, down), true, Optional.of(swap));
    }
}
