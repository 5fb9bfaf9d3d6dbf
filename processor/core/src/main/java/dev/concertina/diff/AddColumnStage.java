package dev.concertina.diff;

import dev.concertina.change.AddColumn;
import dev.concertina.change.Move;
import dev.concertina.schema.Column;
import dev.concertina.schema.Expression;
import dev.concertina.schema.Intent;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Adds columns to existing tables, and asks about those that look renamed. */
final class AddColumnStage {
    private final Draft draft;
    private final Map<QualifiedName, List<Move>> moves;
    private final Set<QualifiedName> done = new HashSet<>();

    private AddColumnStage(Draft draft, Map<QualifiedName, List<Move>> moves) {
        this.draft = draft;
        this.moves = moves;
    }

    static void emit(Draft draft, Map<QualifiedName, List<Move>> moves) {
        AddColumnStage stage = new AddColumnStage(draft, moves);
        draft.differingRoots().forEach(stage::heirsFirst);
    }

    /** What an heir declares as well must be its own before the parent's comes. */
    private void heirsFirst(QualifiedName name) {
        if (done.add(name)) {
            draft.running.heirs(name).stream()
                    .filter(draft.target.tables()::containsKey)
                    .forEach(this::heirsFirst);
            table(name);
        }
    }

    private void table(QualifiedName name) {
        Table wanted = draft.wanted(name);
        Table before = draft.running.table(name);
        Set<Name> moving = new HashSet<>();
        Set<Name> leaving = new HashSet<>();
        for (Move move : moves.getOrDefault(name, List.of())) {
            moving.addAll(move.to().keySet());
            leaving.addAll(move.from().keySet());
        }
        List<Column> added = wanted.columns().values().stream()
                .filter(c -> !before.columns().containsKey(c.name())
                        && !moving.contains(c.name())
                        && !wanted.inheritance().columns().contains(c.name()))
                .toList();
        List<Column> gone = before.columns().values().stream()
                .filter(c -> !wanted.columns().containsKey(c.name())
                        && !leaving.contains(c.name())
                        && !before.inheritance().columns().contains(c.name()))
                .toList();
        new LikeColumns(draft, name).ask(gone, added);
        added.forEach(c -> add(name, c));
    }

    private void add(QualifiedName table, Column column) {
        Optional<Expression> fill = draft.hints.backfill(table, column.name()).map(Intent.BackfilledColumn::value);
        boolean domainDefault = column.type()
                .userType()
                .map(draft.target.domains()::get)
                .filter(d -> d.defaultValue().isPresent())
                .isPresent();
        if (column.notNull() && column.value().isEmpty() && fill.isEmpty() && !domainDefault) {
            draft.problem(
                    "fill-missing",
                    table,
                    column.name(),
                    "Column \"" + column.name() + "\" is new on table \"" + table
                            + "\" and NOT NULL, but has neither a default nor a @Backfill, so rows that exist and rows that old"
                            + " code writes would have no value. Give it one:\n    @Backfill(\"…\")   an expression over the other"
                            + " columns\n    @DefaultsTo(\"…\")   a default\n    @OrNull   or let it be NULL");
        }
        draft.emit(new AddColumn(
                draft.running.table(table).with(column), column, fill, draft.hints.rewrite(table, column.name())));
    }
}
