package dev.concertina.diff;

import dev.concertina.change.ChangeSequence;
import dev.concertina.change.CreateSequence;
import dev.concertina.change.Move;
import dev.concertina.schema.Column;
import dev.concertina.schema.ColumnReference;
import dev.concertina.schema.ColumnValue;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Sequence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes and changes sequences; they come before the columns that use them and take their owners after them. */
final class SequenceStage {
    private final Draft draft;

    private SequenceStage(Draft draft) {
        this.draft = draft;
    }

    /** Before columns: sequences follow the names of their columns, and new ones are made. */
    static void begin(Draft draft, Map<QualifiedName, List<Move>> moves) {
        SequenceStage stage = new SequenceStage(draft);
        stage.follow(moves);
        if (draft.running
                .sequences
                .keySet()
                .containsAll(draft.target.sequences().keySet())) {
            return;
        }
        Set<QualifiedName> taken = draft.running.tables().stream()
                .flatMap(t -> t.columns().values().stream())
                .flatMap(c -> c.identity().stream())
                .map(ColumnValue.Identity::sequence)
                .collect(Collectors.toSet());
        draft.target.sequences().values().stream()
                .filter(s -> !taken.contains(s.name()))
                .forEach(stage::make);
    }

    /** Between identities that end and defaults that begin: sequences whose names identities had. */
    static void freed(Draft draft) {
        SequenceStage stage = new SequenceStage(draft);
        draft.target.sequences().values().forEach(stage::make);
    }

    /** After columns: owners and options. */
    static void settle(Draft draft) {
        for (Sequence wanted : draft.target.sequences().values()) {
            Sequence current = draft.running.sequences.get(wanted.name());
            if (current != null) {
                Sequence after = new Sequence(wanted.name(), wanted.options(), wanted.ownedBy(), current.comment());
                if (!after.equals(current)) {
                    draft.emit(new ChangeSequence(current, after));
                }
            }
        }
    }

    private void make(Sequence wanted) {
        if (!draft.running.sequences.containsKey(wanted.name())) {
            Optional<ColumnReference> owner = wanted.ownedBy()
                    .filter(o -> draft.running
                            .find(o.table())
                            .flatMap(t -> t.column(o.column()))
                            .isPresent());
            draft.emit(new CreateSequence(new Sequence(wanted.name(), wanted.options(), owner, wanted.comment())));
        }
    }

    /** A sequence whose owner is the same column under its new name is the same sequence. */
    private void follow(Map<QualifiedName, List<Move>> moves) {
        Map<ColumnReference, Sequence> made = new HashMap<>();
        for (Sequence s : draft.target.sequences().values()) {
            if (!draft.running.sequences.containsKey(s.name())) {
                s.ownedBy().ifPresent(o -> made.put(o, s));
            }
        }
        for (Sequence old : List.copyOf(draft.running.sequences.values())) {
            if (!draft.target.sequences().containsKey(old.name())) {
                old.ownedBy()
                        .map(o -> successor(o, moves))
                        .filter(this::isSerial)
                        .map(made::remove)
                        .ifPresent(s -> draft.emit(new ChangeSequence(
                                old, new Sequence(s.name(), old.options(), old.ownedBy(), old.comment()))));
            }
        }
    }

    private boolean isSerial(ColumnReference column) {
        return draft.target
                .table(column.table())
                .flatMap(t -> t.column(column.column()))
                .flatMap(Column::defaultValue)
                .isPresent();
    }

    private static ColumnReference successor(ColumnReference owner, Map<QualifiedName, List<Move>> moves) {
        return moves.getOrDefault(owner.table(), List.of()).stream()
                .flatMap(m -> m.successor(owner.column()).stream())
                .findFirst()
                .map(c -> new ColumnReference(owner.table(), c))
                .orElse(owner);
    }
}
