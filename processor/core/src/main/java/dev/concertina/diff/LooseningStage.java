package dev.concertina.diff;

import dev.concertina.change.DropConstraint;
import dev.concertina.change.DropIndex;
import dev.concertina.change.DropNotNull;
import dev.concertina.schema.Column;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Index;
import dev.concertina.schema.Intent;
import dev.concertina.schema.Name;
import dev.concertina.schema.PrimaryKey;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes away what demands too much: constraints that go while their columns stay, and NOT NULL. */
final class LooseningStage {
    private final Draft draft;

    private LooseningStage(Draft draft) {
        this.draft = draft;
    }

    /** Before types change and tighter rules come; foreign keys first, then the keys under them. */
    static void emit(Draft draft) {
        LooseningStage stage = new LooseningStage(draft);
        draft.differing().forEach(t -> stage.constraints(t, true));
        draft.differing().forEach(stage::orphaned);
        draft.differing().forEach(t -> stage.constraints(t, false));
        draft.differing().forEach(stage::uniqueIndexes);
        draft.differing().forEach(t -> stage.notNull(t, false));
    }

    /** NOT NULL of columns that were in a key or an identity until now. */
    static void emitLate(Draft draft) {
        LooseningStage stage = new LooseningStage(draft);
        draft.differing().forEach(t -> stage.notNull(t, true));
    }

    private void constraints(QualifiedName name, boolean foreignKeys) {
        Table running = draft.running.table(name);
        Table wanted = draft.wanted(name);
        Set<Name> leaving = draft.leaving(name);
        for (Constraint c : running.constraints().values()) {
            boolean goes = !wanted.constraints().containsKey(c.name());
            boolean withColumn = running.partitionOf().isEmpty() && c.mentionsAny(leaving);
            boolean replaced = c instanceof PrimaryKey && wanted.primaryKey().isPresent();
            boolean withTable = c instanceof ForeignKey k
                    && !draft.target.tables().containsKey(k.referencedTable())
                    && k.columns().stream().allMatch(n -> sameType(running, wanted, n));
            if (goes && !withColumn && !replaced && !withTable && c instanceof ForeignKey == foreignKeys) {
                draft.emit(new DropConstraint(draft.running.table(name), c));
            }
        }
    }

    private static boolean sameType(Table running, Table wanted, Name column) {
        return running.column(column)
                .map(Column::type)
                .equals(wanted.column(column).map(Column::type));
    }

    /** Unique indexes that go demand too much like constraints; the others go last. */
    private void uniqueIndexes(QualifiedName name) {
        Table running = draft.running.table(name);
        Table wanted = draft.wanted(name);
        Set<Name> leaving = draft.leaving(name);
        for (Index i : running.indexes().values()) {
            boolean withColumn = running.partitionOf().isEmpty() && i.mentionsAny(leaving);
            if (i.unique() && !withColumn && !wanted.indexes().containsKey(i.name())) {
                draft.emit(new DropIndex(draft.running.table(name), i));
            }
        }
    }

    /** Foreign keys to this table whose key goes or changes; those that stay are added anew later. */
    private void orphaned(QualifiedName name) {
        Table running = draft.running.table(name);
        Table wanted = draft.wanted(name);
        Set<Keys.Key> staying = Keys.of(running)
                .filter(k -> Keys.of(wanted)
                        .anyMatch(w -> w.name().equals(k.name()) && w.columns().equals(k.columns())))
                .collect(Collectors.toSet());
        if (Keys.of(running).allMatch(staying::contains)) {
            return;
        }
        running.foreignKeys().filter(k -> k.referencedTable().equals(name)).forEach(k -> orphan(name, k, staying));
        draft.running.references(name).forEach((owner, keys) -> keys.forEach(k -> orphan(owner, k, staying)));
    }

    private void orphan(QualifiedName owner, ForeignKey key, Set<Keys.Key> staying) {
        Set<Name> columns = Set.copyOf(key.referencedColumns());
        boolean rests = staying.stream().anyMatch(k -> k.columns().equals(columns));
        boolean withColumns = key.referencedTable().equals(owner)
                && !draft.wanted(owner).columns().keySet().containsAll(key.columns())
                && !draft.wanted(owner).columns().keySet().containsAll(key.referencedColumns());
        if (!rests && !withColumns) {
            draft.emit(new DropConstraint(draft.running.table(owner), key));
        }
    }

    private void notNull(QualifiedName name, boolean late) {
        Table wanted = draft.wanted(name);
        for (Column c : List.copyOf(draft.running.table(name).columns().values())) {
            Table running = draft.running.table(name);
            boolean bound = c.identity().isPresent()
                    || running.primaryKey()
                            .filter(k -> k.columns().contains(c.name()))
                            .isPresent();
            boolean loosens = c.notNull()
                    && wanted.column(c.name()).filter(w -> !w.notNull()).isPresent();
            if (loosens && (late || !bound)) {
                Column loose = c.withNotNull(false);
                draft.emit(new DropNotNull(
                        running.with(loose),
                        loose,
                        draft.hints.backfill(name, c.name()).flatMap(Intent.BackfilledColumn::down)));
            }
        }
    }
}
