package dev.concertina.diff;

import dev.concertina.change.ChangeInheritance;
import dev.concertina.schema.Inheritance;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** From which tables those that exist and stay inherit. */
final class InheritanceStage {
    private final Draft draft;

    private InheritanceStage(Draft draft) {
        this.draft = draft;
    }

    /** Asks about columns of which no statement can make what the classes say. */
    static void check(Draft draft) {
        InheritanceStage stage = new InheritanceStage(draft);
        draft.differing().forEach(stage::check);
    }

    /** Changes of parents, once the columns and rules are there that these demand. */
    static void emit(Draft draft) {
        for (QualifiedName name : draft.differing()) {
            Table before = draft.running.table(name);
            Inheritance wanted = draft.wanted(name).inheritance();
            if (!before.inheritance().parents().equals(wanted.parents())) {
                draft.emit(new ChangeInheritance(before, before.withInheritance(wanted)));
            }
        }
    }

    private void check(QualifiedName name) {
        Table running = draft.running.table(name);
        Table wanted = draft.wanted(name);
        List<QualifiedName> parents = running.inheritance().kept(wanted.inheritance());
        SortedSet<Name> kept = new TreeSet<>(running.columns().keySet());
        kept.retainAll(wanted.columns().keySet());
        List<Name> own = new ArrayList<>();
        for (Name column : kept) {
            boolean follows = running.inheritance().columns().contains(column)
                    && parents.stream().anyMatch(p -> has(p, column));
            boolean shall = wanted.inheritance().columns().contains(column);
            if (shall && !follows) {
                own.add(column);
            } else if (follows && !shall) {
                inheritedAlone(name, column);
            }
        }
        if (!own.isEmpty()) {
            ownColumns(name, own);
        }
    }

    private boolean has(QualifiedName parent, Name column) {
        return draft.running.find(parent).flatMap(t -> t.column(column)).isPresent();
    }

    private void ownColumns(QualifiedName name, List<Name> columns) {
        draft.problem(
                "inherited-column",
                name,
                columns.get(0),
                "Table \"" + name + "\" has columns of its own that its parents have, too. They stay its own:"
                        + " PostgreSQL keeps them when the parents' go. Say so:\n    own = " + Paste.strings(columns)
                        + "   in its @Inherits");
    }

    private void inheritedAlone(QualifiedName name, Name column) {
        draft.problem(
                "inherited-column",
                name,
                column,
                "Column \"" + column + "\" of table \"" + name
                        + "\" comes from its parents alone and shall be its own as"
                        + " well, or go on when it goes there. No statement of PostgreSQL makes it so without losing its"
                        + " values on the way back. Leave it as it is, or give the table a new column.");
    }
}
