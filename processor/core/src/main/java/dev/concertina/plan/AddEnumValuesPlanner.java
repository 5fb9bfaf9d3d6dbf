package dev.concertina.plan;

import dev.concertina.change.AddEnumValues;
import dev.concertina.ddl.AddEnumValue;
import dev.concertina.schema.EnumType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** New labels of a native enum type, each in its place; the way back makes the type anew. */
final class AddEnumValuesPlanner implements ChangePlanner<AddEnumValues> {
    @Override
    public ChangePlan plan(AddEnumValues change, PlanContext context) {
        EnumType before = change.before();
        List<String> added = change.after().labels().stream()
                .filter(l -> !before.labels().contains(l))
                .toList();
        List<Unit> up = up(change, added);
        EnumRebuild rebuild = new EnumRebuild(context, before);
        Optional<String> obstacle = rebuild.obstacle();
        Step step = obstacle.isPresent()
                ? new Step(
                        Phase.EXPAND,
                        Gate.NONE,
                        up,
                        List.of(),
                        "not undone: PostgreSQL cannot take a label away, and the type cannot be made anew because "
                                + obstacle.get())
                : Step.of(Phase.EXPAND, up, rebuild.units(added));
        return ChangePlan.of(
                change,
                List.of(step),
                "Old code may fail when it reads one of " + added + " of type \"" + before.name()
                        + "\": write them only once old code is gone.",
                obstacle.map(o -> "The labels " + added + " stay on the way back: " + o + ".")
                        .orElse("The way back of type \"" + before.name()
                                + "\" writes every table that has a column of it anew under an exclusive lock."));
    }

    private static List<Unit> up(AddEnumValues change, List<String> added) {
        List<String> labels = change.after().labels();
        List<Unit> units = new ArrayList<>();
        for (String label : added) {
            int at = labels.indexOf(label);
            Optional<String> after = at > 0 ? Optional.of(labels.get(at - 1)) : Optional.empty();
            Optional<String> first = at > 0
                    ? Optional.empty()
                    : Optional.of(change.before().labels().get(0));
            units.add(Unit.of(
                    "Outside a transaction, so that others may use the label at once; its place is part of the type's"
                            + " order.",
                    new AddEnumValue(change.after().name(), label, first, after)));
        }
        return units;
    }
}
