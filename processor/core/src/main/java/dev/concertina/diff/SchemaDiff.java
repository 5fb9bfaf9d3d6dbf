package dev.concertina.diff;

import dev.concertina.change.CreateExtension;
import dev.concertina.change.CreateSchema;
import dev.concertina.change.Move;
import dev.concertina.schema.Model;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares two schemas. */
public final class SchemaDiff {
    private SchemaDiff() {}

    /**
     * What leads from a schema to the one that the classes want. If there are no problems, {@link
     * ChangeApplication#apply(Schema, List)} of the changes to {@code before} gives the classes' schema, but for
     * spellings that mean the same: how a partition was made, and the order and form of a list of values.
     *
     * <p>The order is: schemas, extensions, types, table renames, sequences, routines, new tables, new columns, moved columns,
     * renames of constraints and indexes, what loosens, types of columns, checks that differ, NOT NULL, defaults, keys,
     * new partitions, indexes, foreign keys, parents, options, comments, other definitions, and drops last.
     *
     * @return equal for equal arguments; mistakes of the developer are in {@link Diff#problems}
     */
    public static Diff between(Schema before, Model after) {
        Draft draft = new Draft(before, after.schema(), new Hints(after.intents()));
        begin(draft);
        Set<QualifiedName> created = new TreeSet<>();
        draft.missing().forEach(t -> created.add(t.name()));
        draft.compareTables();
        PartitionStage.check(draft);
        InheritanceStage.check(draft);
        Map<QualifiedName, List<Move>> moves = ColumnMoves.find(draft);
        SequenceStage.begin(draft, moves);
        draft.definitions.emitEarly();
        TableStage.emit(draft);
        AddColumnStage.emit(draft, moves);
        TypeStage.widen(draft);
        MoveStage.emit(draft, moves);
        RenameStage.emit(draft);
        change(draft);
        TableStage.emitPartitions(draft);
        IndexStage.emit(draft);
        ConstraintStage.emitForeignKeys(draft, created);
        InheritanceStage.emit(draft);
        PartitionStage.nameIndexes(draft);
        SequenceStage.settle(draft);
        OptionStage.emit(draft);
        CommentStage.emit(draft);
        draft.definitions.emit();
        DropStage.emit(draft);
        finish(draft);
        return draft.diff();
    }

    private static void begin(Draft draft) {
        draft.target.namespaces().stream()
                .filter(n -> !draft.before.namespaces().contains(n))
                .forEach(n -> draft.emit(new CreateSchema(n)));
        draft.target.extensions().stream()
                .filter(e -> !draft.before.extensions().contains(e))
                .forEach(e -> draft.emit(new CreateExtension(e)));
        UserTypeStage.emit(draft);
        TableRenames.find(draft);
        DroppedColumns.check(draft);
    }

    private static void change(Draft draft) {
        LooseningStage.emit(draft);
        TypeStage.emit(draft);
        UserTypeStage.replace(draft);
        ConstraintStage.changeChecks(draft);
        ValueStage.emit(draft);
        ConstraintStage.emit(draft);
        LooseningStage.emitLate(draft);
    }

    private static void finish(Draft draft) {
        if (!draft.before.tables().isEmpty()) {
            draft.notes.addAll(draft.hints.idle());
        }
        if (draft.problems.isEmpty() && !draft.running.schema().equals(draft.target)) {
            draft.problems.add(new Problem(
                    "unexpressed-difference",
                    Optional.empty(),
                    Optional.empty(),
                    "The changes found lead to another schema than the classes want, in " + where(draft)
                            + ". Nothing is generated. Make this change by a hand-written migration (db:new), and report"
                            + " it: it is a fault of Concertina."));
        }
    }

    private static String where(Draft draft) {
        List<String> names = new ArrayList<>();
        for (Table t : draft.target.tables().values()) {
            if (!draft.running.find(t.name()).equals(Optional.of(t))) {
                names.add("\"" + t.name() + "\"");
            }
        }
        return names.isEmpty()
                ? "its types, sequences or definitions"
                : names.stream().collect(Collectors.joining(", "));
    }
}
