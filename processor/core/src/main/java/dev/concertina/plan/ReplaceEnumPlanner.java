package dev.concertina.plan;

import dev.concertina.change.Move;
import dev.concertina.change.ReplaceEnum;
import dev.concertina.ddl.Ddl;
import dev.concertina.ddl.DropType;
import dev.concertina.ddl.MoveConditions;
import dev.concertina.ddl.RenameType;
import dev.concertina.ddl.RequireNoRow;
import dev.concertina.ddl.RowConditions;
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
        List<Unit> first = lookForGone(change, context);
        first.add(Unit.of(
                "PostgreSQL cannot take a label away or move it, so the type is made anew beside the old one.",
                CreateEnumPlanner.statements(new EnumType(
                        swap.interim(), change.after().labels(), change.after().comment()))));
        steps.add(Step.of(
                Phase.EXPAND, first, List.of(Unit.of("No column has it any more.", new DropType(swap.interim())))));
        if (flights.isEmpty()) {
            steps.add(exchange(change, swap));
        } else {
            steps.addAll(MoveRecipe.of(context, flights, Optional.of(swap)).steps());
        }
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

    /** Unless a conversion says what becomes of them, no row may hold a label that goes. */
    private static List<Unit> lookForGone(ReplaceEnum change, PlanContext context) {
        List<String> gone = new ArrayList<>(change.before().labels());
        gone.removeAll(change.after().labels());
        List<Unit> units = new ArrayList<>();
        if (gone.isEmpty() || change.conversion().isPresent()) {
            return units;
        }
        for (ColumnReference use : change.uses()) {
            Table table = Objects.requireNonNull(context.before().tables().get(use.table()));
            Column column = Objects.requireNonNull(table.columns().get(use.column()));
            units.add(Unit.of(
                    "Look first: a row with a label that goes would stop it halfway.",
                    new RequireNoRow(
                            table.name(),
                            RowProof.key(table),
                            RowConditions.isOneOf(column, gone),
                            "Rows of table \"" + table.name() + "\" hold labels in \"" + column.name()
                                    + "\" that the new type lacks",
                            "Change them, or say with @Convert what becomes of them. Then run this file again.")));
        }
        return units;
    }

    /** What no column has can go at once. */
    private static Step exchange(ReplaceEnum change, EnumSwap swap) {
        List<Ddl> back = new ArrayList<>();
        back.add(new RenameType(change.after().name(), swap.interim().name()));
        back.addAll(CreateEnumPlanner.statements(change.before()));
        return Step.of(
                Phase.CONTRACT,
                Unit.of(
                        "Old code is gone and no column has the type: the new one takes its place.",
                        new DropType(change.before().name()),
                        new RenameType(swap.interim(), change.after().name().name())),
                Unit.of("The old labels are back; the new type steps aside.", back));
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
