package dev.concertina.diff;

import dev.concertina.change.ChangeDefault;
import dev.concertina.change.ChangeGenerated;
import dev.concertina.change.ChangeIdentity;
import dev.concertina.change.SetNotNull;
import dev.concertina.schema.Column;
import dev.concertina.schema.ColumnValue;
import dev.concertina.schema.Intent;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** NOT NULL that comes, and values that columns give themselves. */
final class ValueStage {
    private final Draft draft;

    private ValueStage(Draft draft) {
        this.draft = draft;
    }

    static void emit(Draft draft) {
        ValueStage stage = new ValueStage(draft);
        draft.differing().forEach(t -> stage.each(t, stage::notNull));
        draft.differing().forEach(t -> stage.each(t, stage::end));
        SequenceStage.freed(draft);
        draft.differing().forEach(t -> stage.each(t, stage::begin));
    }

    /** Looks at one column, as it is now and as it shall be. */
    private interface Look {
        void at(Table running, Column current, Column wanted);
    }

    private void each(QualifiedName name, Look look) {
        for (Name column : List.copyOf(draft.running.table(name).columns().keySet())) {
            Table running = draft.running.table(name);
            Column current = Objects.requireNonNull(running.columns().get(column));
            draft.wanted(name).column(column).ifPresent(wanted -> look.at(running, current, wanted));
        }
    }

    private void notNull(Table running, Column current, Column wanted) {
        if (!current.notNull() && wanted.notNull()) {
            Optional<Intent.BackfilledColumn> fill = draft.hints.backfill(running.name(), current.name());
            Column tight = current.withNotNull(true);
            draft.emit(new SetNotNull(
                    running.with(tight),
                    tight,
                    fill.map(Intent.BackfilledColumn::value),
                    fill.flatMap(Intent.BackfilledColumn::down)));
        }
    }

    /** Ends what another kind of value follows, where no single change leads from one to the other. */
    private void end(Table running, Column current, Column wanted) {
        boolean generated =
                current.generated().isPresent() != wanted.generated().isPresent();
        boolean renewed = current.identity().isPresent()
                && wanted.identity().isEmpty()
                && current.identity()
                        .map(i -> draft.target.sequences().containsKey(i.sequence()))
                        .orElse(false);
        if (current.value().isPresent() && (generated || renewed)) {
            change(running, current, Optional.empty());
        }
    }

    private void begin(Table running, Column current, Column wanted) {
        if (!current.value().equals(wanted.value())) {
            change(running, current, wanted.value());
        }
    }

    private void change(Table running, Column current, Optional<ColumnValue> value) {
        Column after = current.withValue(value);
        Table then = running.with(after);
        if (current.generated().isPresent() || after.generated().isPresent()) {
            draft.emit(new ChangeGenerated(then, current, after, draft.hints.rewrite(running.name(), current.name())));
        } else if (current.identity().isPresent() || after.identity().isPresent()) {
            draft.emit(new ChangeIdentity(then, current, after));
        } else {
            draft.emit(new ChangeDefault(then, current, after));
        }
    }
}
