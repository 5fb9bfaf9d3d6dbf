package dev.concertina.diff;

import dev.concertina.change.DropConstraint;
import dev.concertina.change.DropIndex;
import dev.concertina.change.DropNotNull;
import dev.concertina.change.Move;
import dev.concertina.change.MoveColumns;
import dev.concertina.schema.Column;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.Expression;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Index;
import dev.concertina.schema.Intent;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Moves columns to other names: renames, splits and merges. */
final class MoveStage {
    private final Draft draft;
    private final Map<QualifiedName, List<Move>> pending;

    private MoveStage(Draft draft, Map<QualifiedName, List<Move>> pending) {
        this.draft = draft;
        this.pending = pending;
    }

    static void emit(Draft draft, Map<QualifiedName, List<Move>> moves) {
        Map<QualifiedName, List<Move>> pending = new TreeMap<>();
        moves.forEach((table, list) -> pending.put(
                table, new ArrayList<>(MoveGroups.join(list, draft.running.table(table), draft.wanted(table)))));
        MoveStage stage = new MoveStage(draft, pending);
        for (Map.Entry<QualifiedName, List<Move>> e : pending.entrySet()) {
            for (Move move : List.copyOf(e.getValue())) {
                e.getValue().remove(move);
                stage.emit(e.getKey(), move);
            }
        }
    }

    private void emit(QualifiedName table, Move move) {
        move.from().values().forEach(c -> loosen(table, c, move));
        letGoOwn(table, move);
        Map<Name, Column> from = new TreeMap<>();
        move.from().keySet().forEach(n -> draft.running.table(table).column(n).ifPresent(c -> from.put(n, c)));
        Move current = new Move(from, move.to(), move.up(), move.down());
        MovedTable moved = new MovedTable(draft, pending, current);
        letGoBeneath(draft.running.table(table), moved);
        Table after = moved.of(draft.running.table(table), draft.wanted(table));
        letGo(table, current, after);
        letGoRules(table, current, after);
        Table before = draft.running.table(table);
        Map<QualifiedName, Table> partitions = new TreeMap<>();
        Map<QualifiedName, Table> done = new HashMap<>(Map.of(table, after));
        for (QualifiedName name : draft.running.descendants(table)) {
            Table partition = moved.partition(draft.running.table(name), done);
            done.put(name, partition);
            partitions.put(name, partition);
        }
        draft.emit(new MoveColumns(before, after, current, referring(table, current), partitions));
    }

    /** New code may leave a loosened column NULL, which must be able to reach the old one. */
    private void loosen(QualifiedName table, Column old, Move move) {
        Table running = draft.running.table(table);
        boolean key = running.primaryKey().filter(k -> k.mentions(old.name())).isPresent();
        boolean nullable = move.successor(old.name())
                .map(n -> draft.wanted(table).columns().get(n))
                .filter(c -> !c.notNull())
                .isPresent();
        boolean plain =
                move.successor(old.name()).filter(n -> isPlain(move, n, old)).isPresent();
        if (plain && nullable && old.notNull() && !key && old.identity().isEmpty()) {
            Column loose = old.withNotNull(false);
            draft.emit(new DropNotNull(
                    running.with(loose),
                    loose,
                    move.successor(old.name())
                            .flatMap(n -> draft.hints.backfill(table, n))
                            .flatMap(Intent.BackfilledColumn::down)));
        }
    }

    private static boolean isPlain(Move move, Name to, Column old) {
        return Expression.of(old.name()).equals(move.up().get(to));
    }

    /** Foreign keys of the moving columns whose key goes or is replaced would hold it; they come anew behind it. */
    private void letGoOwn(QualifiedName table, Move move) {
        Table running = draft.running.table(table);
        running.foreignKeys()
                .filter(k -> MoveGroups.touches(k, running, move.from().keySet()) && !rests(running, k, move))
                .forEach(k -> draft.emit(new DropConstraint(draft.running.table(table), k)));
    }

    private boolean rests(Table owner, ForeignKey key, Move move) {
        QualifiedName referenced = key.referencedTable();
        Map<Name, Name> later = new TreeMap<>();
        List<Move> moves = new ArrayList<>(pending.getOrDefault(referenced, List.of()));
        if (referenced.equals(owner.name())) {
            moves.add(move);
        }
        moves.forEach(m -> m.from().keySet().forEach(c -> m.successor(c).ifPresent(n -> later.put(c, n))));
        return draft.target
                .table(referenced)
                .map(wanted -> Keys.stays(
                        draft.running.table(referenced),
                        key.referencedColumns(),
                        wanted,
                        c -> later.getOrDefault(c, c)))
                .orElse(true);
    }

    /** Foreign keys of a table to a key of its own that includes a moving column and does not go on without it. */
    private void letGoBeneath(Table before, MovedTable moved) {
        Table after = moved.of(before, draft.wanted(before.name()));
        after.foreignKeys()
                .filter(k -> k.referencedTable().equals(before.name())
                        && Keys.serves(before, k.referencedColumns())
                        && (!Keys.serves(after, k.referencedColumns()) || goes(before.name(), k)))
                .forEach(k -> draft.emit(new DropConstraint(draft.running.table(before.name()), k)));
    }

    /** Whether a foreign key goes while its columns stay: early, or the move would take it for one that it carries along. */
    private boolean goes(QualifiedName owner, ForeignKey key) {
        return draft.target
                .table(owner)
                .filter(t -> !t.constraints().containsKey(key.name())
                        && t.columns().keySet().containsAll(key.columns()))
                .isPresent();
    }

    /** Foreign keys that cannot follow the move go before it. */
    private void letGo(QualifiedName table, Move move, Table after) {
        draft.running.references(table).forEach((owner, keys) -> {
            for (ForeignKey key : keys) {
                if (goes(owner, key)
                        || !Keys.serves(
                                after, ColumnApplier.following(key, move).referencedColumns())) {
                    draft.emit(new DropConstraint(draft.running.table(owner), key));
                }
            }
        });
    }

    /** Rules that nothing takes the place of go before it: new code breaks them through the triggers. */
    private void letGoRules(QualifiedName table, Move move, Table after) {
        Table running = draft.running.table(table);
        for (Constraint c : running.constraints().values()) {
            Set<Name> heirs = heirs(move, c.isKey() ? c.columns()::contains : c::mentions);
            boolean goesOn = c.isKey()
                    ? isUnique(after, heirs)
                    : after.constraints().values().stream()
                            .anyMatch(r -> r.getClass().equals(c.getClass()) && r.mentionsAny(heirs));
            if (!heirs.isEmpty() && !goesOn && !(c instanceof ForeignKey)) {
                draft.emit(new DropConstraint(draft.running.table(table), c));
            }
        }
        for (Index i : running.indexes().values()) {
            Set<Name> heirs = heirs(move, i.columns()::contains);
            if (i.unique() && !heirs.isEmpty() && !isUnique(after, heirs)) {
                draft.emit(new DropIndex(draft.running.table(table), i));
            }
        }
    }

    private static boolean isUnique(Table table, Set<Name> columns) {
        return table.constraints().values().stream().anyMatch(c -> c.isKey() && c.mentionsAny(columns))
                || table.indexes().values().stream().anyMatch(i -> i.unique() && i.mentionsAny(columns));
    }

    /** The columns that come to hold what moves of these. */
    private static Set<Name> heirs(Move move, Predicate<Name> held) {
        Set<Name> heirs = new TreeSet<>();
        move.from().keySet().stream()
                .filter(held)
                .forEach(c -> move.successor(c)
                        .ifPresentOrElse(
                                heirs::add, () -> heirs.addAll(move.to().keySet())));
        return heirs;
    }

    private Map<QualifiedName, List<ForeignKey>> referring(QualifiedName table, Move move) {
        Map<QualifiedName, List<ForeignKey>> result = new TreeMap<>();
        draft.running.references(table).forEach((owner, keys) -> {
            List<ForeignKey> moved = keys.stream()
                    .filter(k -> k.referencedColumns().stream().anyMatch(move.from()::containsKey))
                    .toList();
            if (!moved.isEmpty()) {
                result.put(owner, moved);
            }
        });
        return result;
    }
}
