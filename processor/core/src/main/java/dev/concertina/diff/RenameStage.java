package dev.concertina.diff;

import dev.concertina.change.RenameConstraint;
import dev.concertina.change.RenameIndex;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.Index;
import dev.concertina.schema.Name;
import dev.concertina.schema.PrimaryKey;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Renames constraints and indexes whose definition goes on under another name. */
final class RenameStage {
    private static final Name ANY = Name.of("any");

    private final Draft draft;

    private RenameStage(Draft draft) {
        this.draft = draft;
    }

    static void emit(Draft draft) {
        RenameStage stage = new RenameStage(draft);
        for (QualifiedName table : draft.differing()) {
            stage.constraints(table);
            stage.indexes(table);
        }
    }

    private void constraints(QualifiedName name) {
        Table running = draft.running.table(name);
        Table wanted = draft.wanted(name);
        Map<Constraint, List<Constraint>> gone = new HashMap<>();
        for (Constraint c : running.constraints().values()) {
            if (!wanted.constraints().containsKey(c.name())) {
                gone.computeIfAbsent(c.withName(ANY), k -> new ArrayList<>()).add(c);
            }
        }
        for (Constraint c : wanted.constraints().values()) {
            if (!running.constraints().containsKey(c.name())) {
                take(gone.getOrDefault(c.withName(ANY), new ArrayList<>())).ifPresent(old -> rename(name, old, c));
            }
        }
        primaryKey(name, wanted);
    }

    /** A table has one primary key only, so a changed one is the same under its new name, too. */
    private void primaryKey(QualifiedName name, Table wanted) {
        Table running = draft.running.table(name);
        Optional<PrimaryKey> old = running.primaryKey();
        Optional<PrimaryKey> made = wanted.primaryKey();
        if (old.isPresent()
                && made.isPresent()
                && !running.constraints().containsKey(made.get().name())
                && !wanted.constraints().containsKey(old.get().name())) {
            rename(name, old.get(), old.get().withName(made.get().name()));
        }
    }

    private void rename(QualifiedName name, Constraint before, Constraint after) {
        Table running = draft.running.table(name);
        draft.emit(new RenameConstraint(
                running.withoutConstraint(before.name()).with(after), before, before.withName(after.name())));
    }

    private void indexes(QualifiedName name) {
        Table running = draft.running.table(name);
        Table wanted = draft.wanted(name);
        Map<Index, List<Index>> gone = new HashMap<>();
        for (Index i : running.indexes().values()) {
            if (!wanted.indexes().containsKey(i.name())) {
                gone.computeIfAbsent(nameless(i), k -> new ArrayList<>()).add(i);
            }
        }
        for (Index i : wanted.indexes().values()) {
            if (!running.indexes().containsKey(i.name())) {
                take(gone.getOrDefault(nameless(i), new ArrayList<>())).ifPresent(old -> {
                    Index after = old.withName(i.name());
                    Table now = draft.running.table(name);
                    draft.emit(new RenameIndex(now.withoutIndex(old.name()).with(after), old, after));
                });
            }
        }
    }

    private static Index nameless(Index index) {
        return index.withName(ANY).withComment(Optional.empty());
    }

    private static <T> Optional<T> take(List<T> found) {
        return found.isEmpty() ? Optional.empty() : Optional.of(found.remove(0));
    }
}
