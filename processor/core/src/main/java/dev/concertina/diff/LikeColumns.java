package dev.concertina.diff;

import dev.concertina.schema.Column;
import dev.concertina.schema.QualifiedName;
import java.util.List;

/** Asks about columns that disappear while a like one appears in the same table. */
final class LikeColumns {
    private final Draft draft;
    private final QualifiedName table;

    LikeColumns(Draft draft, QualifiedName table) {
        this.draft = draft;
        this.table = table;
    }

    void ask(List<Column> gone, List<Column> added) {
        gone.forEach(old -> ask(old, added));
    }

    private void ask(Column old, List<Column> added) {
        List<Column> like = added.stream().filter(c -> alike(old, c)).toList();
        if (like.isEmpty()
                || old.generated().isPresent()
                || draft.hints.dropped(table, old.name()).isPresent()) {
            return;
        }
        StringBuilder text = new StringBuilder(
                "Table \"" + table + "\": column \"" + old.name() + "\" (" + old.type() + ") disappears while ");
        text.append(String.join(
                " and ",
                like.stream()
                        .map(c -> "\"" + c.name() + "\" (" + c.type() + ")")
                        .toList()));
        text.append(
                " appears; whether the values go on there, the class does not say, and a wrong guess would lose them."
                        + " Say so:\n");
        for (Column c : like) {
            boolean casts = types(old, c) != TypeChange.INCOMPATIBLE;
            text.append("    " + Paste.renamedFrom(old.name())
                    + (casts ? "" : " " + Paste.convert(old.name(), c.name())) + " on the member of column \""
                    + c.name()
                    + "\", if it is the same column; or\n");
        }
        text.append("    " + Paste.dropped(old.name()) + " on the class, if \"" + old.name() + "\" goes for good.");
        draft.problem("ambiguous-rename", table, like.get(0).name(), text.toString());
    }

    /** The same kind of values, or nearly the same name. */
    private boolean alike(Column old, Column made) {
        return made.generated().isEmpty()
                && (types(old, made) != TypeChange.INCOMPATIBLE || Nearest.near(old.name(), made.name()));
    }

    private TypeChange types(Column old, Column made) {
        return TypeChange.between(old.type(), draft.before, made.type(), draft.target);
    }
}
