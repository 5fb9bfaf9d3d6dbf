package dev.concertina.plan;

import dev.concertina.change.Move;
import dev.concertina.ddl.AlterColumnType;
import dev.concertina.ddl.Ddl;
import dev.concertina.ddl.RenameColumn;
import dev.concertina.schema.Column;
import dev.concertina.schema.Definition;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Standing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Definitions around a column that gets another type: the server would not let the type change beneath them, and they
 * would follow a column that is retired. They are dropped before and made again after, in the same transaction.
 */
final class Surrounding {
    private final ChangePlan plan;
    private final PlanContext context;

    private Surrounding(ChangePlan plan, PlanContext context) {
        this.plan = plan;
        this.context = context;
    }

    static ChangePlan of(ChangePlan plan, PlanContext context) {
        boolean none = context.before().definitions().isEmpty()
                && context.after().definitions().isEmpty();
        return none ? plan : new Surrounding(plan, context).surrounded();
    }

    private ChangePlan surrounded() {
        List<Definition> later = new ArrayList<>();
        plan.moves().forEach((table, move) -> later.addAll(standing(context.after(), table, swapped(move))));
        List<Step> steps = plan.steps().stream()
                .map(s -> s.phase() == Phase.CONTRACT ? around(s, later) : inPlace(s))
                .toList();
        return new ChangePlan(plan.change(), steps, plan.moves(), plan.hazards());
    }

    /** The columns that keep their names. */
    private Set<Name> swapped(Move move) {
        return move.from().values().stream()
                .map(Column::name)
                .filter(c -> move.to().containsKey(c) || move.to().containsKey(context.shadow(c)))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Step around(Step step, List<Definition> definitions) {
        return definitions.isEmpty()
                ? step
                : new Step(
                        step.phase(),
                        step.gate(),
                        around(step.up(), definitions),
                        around(step.down(), definitions),
                        step.nothingToUndo());
    }

    private static List<Unit> around(List<Unit> units, List<Definition> definitions) {
        return units.stream()
                .map(u -> u.statements().stream().anyMatch(RenameColumn.class::isInstance) ? around(u, definitions) : u)
                .toList();
    }

    private static Unit around(Unit unit, List<Definition> definitions) {
        List<Ddl> statements = new ArrayList<>(Remaking.drop(definitions));
        statements.addAll(unit.statements());
        statements.addAll(Remaking.create(definitions));
        return Unit.of(unit.why(), statements);
    }

    private Step inPlace(Step step) {
        return new Step(step.phase(), step.gate(), inPlace(step.up()), inPlace(step.down()), step.nothingToUndo());
    }

    private List<Unit> inPlace(List<Unit> units) {
        return units.stream().map(this::inPlace).toList();
    }

    private Unit inPlace(Unit unit) {
        Set<Definition> definitions = new LinkedHashSet<>();
        for (Ddl statement : unit.statements()) {
            if (statement instanceof AlterColumnType type) {
                definitions.addAll(standing(
                        context.before(), type.table(), Set.of(type.column().name())));
            }
        }
        return definitions.isEmpty() ? unit : around(unit, List.copyOf(definitions));
    }

    /** With what stands on them, and all attributes. */
    private static List<Definition> standing(Schema schema, QualifiedName table, Set<Name> columns) {
        if (columns.isEmpty()) {
            return List.of();
        }
        Standing standing = new Standing(schema);
        List<Definition> direct = standing.onColumns(table, columns);
        List<Definition> all = new ArrayList<>(direct);
        all.addAll(standing.standingOn(direct.stream().map(Definition::id).toList()));
        return all;
    }
}
