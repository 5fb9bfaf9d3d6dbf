package dev.concertina.diff;

import dev.concertina.change.ChangeColumnType;
import dev.concertina.schema.Column;
import dev.concertina.schema.ColumnReference;
import dev.concertina.schema.Conversion;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Changes types and collations of columns that keep their names. */
final class TypeStage {
    private final Draft draft;

    private TypeStage(Draft draft) {
        this.draft = draft;
    }

    /** What the server does in the catalog alone, while nothing moves yet. */
    static void widen(Draft draft) {
        TypeStage stage = new TypeStage(draft);
        for (QualifiedName name : draft.differingRoots()) {
            for (Column wanted : draft.wanted(name).columns().values()) {
                draft.running
                        .table(name)
                        .column(wanted.name())
                        .filter(c -> !c.type().equals(wanted.type())
                                && !draft.running.inherits(name, c.name())
                                && CatalogOnly.retypes(draft.running.tables(), draft.running.table(name), c, wanted)
                                && draft.hints.conversion(name, c.name()).isEmpty())
                        .ifPresent(c -> stage.change(new ColumnReference(name, c.name()), true));
            }
        }
    }

    static void emit(Draft draft) {
        TypeStage stage = new TypeStage(draft);
        List<ColumnReference> changed = new ArrayList<>();
        for (QualifiedName name : draft.differingRoots()) {
            Table running = draft.running.table(name);
            for (Column wanted : draft.wanted(name).columns().values()) {
                running.column(wanted.name())
                        .filter(c -> !draft.running.inherits(name, c.name())
                                && (!c.type().equals(wanted.type())
                                        || !c.collation().equals(wanted.collation())))
                        .ifPresent(c -> changed.add(new ColumnReference(name, c.name())));
            }
        }
        Set<ColumnReference> keys = KeyGraphs.emit(draft, changed);
        changed.stream().filter(c -> !keys.contains(c)).forEach(c -> stage.change(c, false));
    }

    private void change(ColumnReference ref, boolean inPlace) {
        Table before = draft.running.table(ref.table());
        Column from = before.column(ref.column()).orElseThrow();
        Column wanted = draft.wanted(ref.table()).column(ref.column()).orElseThrow();
        Optional<Conversion> conversion = draft.hints.conversion(ref.table(), ref.column());
        if (TypeChange.between(from.type(), draft.before, wanted.type(), draft.target) == TypeChange.INCOMPATIBLE) {
            draft.problem(
                    "incompatible-type",
                    ref.table(),
                    ref.column(),
                    "Column \"" + ref + "\" changes from " + from.type()
                            + " to " + wanted.type()
                            + ". Code written for one type fails on the other, so one name cannot serve"
                            + " both versions of the code while they run. Give the column a new name, and say how the values"
                            + " change:\n    " + Paste.renamedFrom(from.name()) + " "
                            + Paste.convert(from.name(), from.name().plus("_new"))
                            + " on a member named, for instance, \""
                            + from.name().plus("_new") + "\"");
            return;
        }
        Column to = Retyped.of(from, wanted);
        draft.emit(new ChangeColumnType(
                before,
                before.with(to),
                from,
                to,
                conversion,
                draft.hints.rewrite(ref.table(), ref.column()),
                inPlace));
    }
}
