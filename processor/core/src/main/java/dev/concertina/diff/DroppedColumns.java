package dev.concertina.diff;

import dev.concertina.schema.Intent;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;
import java.util.Optional;

/** Whether what the classes declare as dropped still exists where it should and is gone where it should be. */
final class DroppedColumns {
    private DroppedColumns() {}

    static void check(Draft draft) {
        for (Intent.Dropped intent : draft.hints.all(Intent.Dropped.class)) {
            intent.columns().forEach(c -> check(draft, intent.table(), c));
        }
    }

    private static void check(Draft draft, QualifiedName table, Name column) {
        String said = Paste.dropped(column) + " on the class of table \"" + table + "\"";
        Optional<Table> wanted = draft.target.table(table);
        boolean declared = wanted.flatMap(t -> t.column(column)).isPresent();
        boolean existed =
                draft.running.find(table).flatMap(t -> t.column(column)).isPresent();
        if (wanted.isEmpty()) {
            draft.problem(
                    "unknown-table",
                    table,
                    said + " names a table that the classes do not have. It has no effect;"
                            + " delete it, or leave the columns out if the table goes.");
        } else if (declared) {
            draft.problem(
                    "dropped-but-declared",
                    table,
                    column,
                    said + ": the class still declares that column. Delete the" + " member or the annotation.");
        } else if (!existed && !draft.before.tables().isEmpty()) {
            draft.notes.add(said + " is history; it may be deleted.");
        }
    }
}
