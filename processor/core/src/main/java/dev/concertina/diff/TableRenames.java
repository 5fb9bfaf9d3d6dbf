package dev.concertina.diff;

import dev.concertina.change.RenameTable;
import dev.concertina.schema.Intent;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Renames the tables whose classes say so, and asks about those that look renamed. */
final class TableRenames {
    private final Draft draft;
    private final Map<QualifiedName, QualifiedName> taken = new HashMap<>();

    private TableRenames(Draft draft) {
        this.draft = draft;
    }

    static void find(Draft draft) {
        TableRenames renames = new TableRenames(draft);
        draft.hints.all(Intent.RenamedTable.class).forEach(renames::check);
        draft.hints.all(Intent.Dropped.class).forEach(renames::check);
        LikeTables.ask(draft);
    }

    private void check(Intent.RenamedTable intent) {
        QualifiedName to = intent.table();
        QualifiedName from = intent.from();
        boolean fromIs = draft.before.tables().containsKey(from);
        boolean toIs = draft.before.tables().containsKey(to);
        boolean fromStays = draft.target.tables().containsKey(from);
        String said = "@RenamedFrom(\"" + from.name() + "\") on the class of table \"" + to + "\"";
        if (!draft.target.tables().containsKey(to)) {
            draft.problem(
                    "unknown-table",
                    to,
                    said + " names a table that the classes do not have. It has no effect; delete it.");
        } else if ((!fromIs && (toIs || draft.before.tables().isEmpty())) || (fromIs && toIs && fromStays)) {
            draft.notes.add(said + " is history; it may be deleted.");
        } else if (!fromIs) {
            unknownSource(from, to, said);
        } else if (toIs || fromStays) {
            bothStand(from, to, toIs, said);
        } else if (taken.putIfAbsent(from, to) != null) {
            draft.problem(
                    "source-claimed-twice",
                    to,
                    said + ": table \"" + taken.get(from)
                            + "\" says the same, and one table cannot become two. Keep one of the annotations.");
        } else {
            rename(from, to);
        }
    }

    private void unknownSource(QualifiedName from, QualifiedName to, String said) {
        List<Name> names =
                draft.before.tables().keySet().stream().map(QualifiedName::name).toList();
        draft.problem(
                "unknown-source",
                to,
                said + " says that it was table \"" + from + "\", but there is none, so it would be made empty."
                        + Nearest.hint(from.name(), names)
                        + " Correct the name, or delete the annotation if the table is new.");
    }

    private void bothStand(QualifiedName from, QualifiedName to, boolean toIs, String said) {
        if (toIs) {
            draft.problem(
                    "rename-target-exists",
                    to,
                    said + " would rename table \"" + from + "\" to a name that"
                            + " another table has already. Rename the one first, and the other in the next release; or, if"
                            + " table \"" + from + "\" goes for good, delete @RenamedFrom.");
        } else {
            draft.problem(
                    "rename-source-kept",
                    to,
                    said + " says that table \"" + from
                            + "\" goes on here, but a class still declares it. Delete that class or the annotation.");
        }
    }

    private void rename(QualifiedName from, QualifiedName to) {
        Table before = draft.running.table(from);
        draft.emit(new RenameTable(before, TableNames.renamed(before, to)));
    }

    private void check(Intent.Dropped intent) {
        if (!intent.columns().isEmpty()) {
            return;
        }
        QualifiedName table = intent.table();
        if (draft.target.tables().containsKey(table)) {
            draft.problem(
                    "dropped-but-declared",
                    table,
                    "@Dropped says that table \"" + table
                            + "\" goes, but a class still declares it. Delete the annotation or name the columns that go:"
                            + " @Dropped(columns = \"…\", reason = \"…\").");
        } else if (!draft.before.tables().containsKey(table)) {
            draft.notes.add("@Dropped on the class of table \"" + table + "\" is history; the class may be deleted.");
        }
        if (taken.containsKey(table)) {
            draft.problem(
                    "renamed-and-dropped",
                    table,
                    "Table \"" + table + "\" is both @Dropped and continued by table" + " \"" + taken.get(table)
                            + "\" with @RenamedFrom. Keep one of the two.");
        }
    }
}
