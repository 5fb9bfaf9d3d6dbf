package dev.concertina.diff;

import dev.concertina.change.Move;
import dev.concertina.schema.Column;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Index;
import dev.concertina.schema.Name;
import dev.concertina.schema.PartitionOf;
import dev.concertina.schema.PrimaryKey;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** What a table looks like when one of its moves is done, and nothing else. */
final class MovedTable {
    private final Draft draft;
    private final Map<QualifiedName, List<Move>> pending;
    private final Move move;

    MovedTable(Draft draft, Map<QualifiedName, List<Move>> pending, Move move) {
        this.draft = draft;
        this.pending = pending;
        this.move = move;
    }

    Table of(Table before, Table wanted) {
        Map<Name, Column> columns = columns(before, move.to());
        Map<Name, Constraint> constraints = new LinkedHashMap<>(before.constraints());
        constraints
                .values()
                .removeIf(c -> MoveGroups.touches(c, before, move.from().keySet()));
        Map<Name, Index> indexes = new LinkedHashMap<>(before.indexes());
        indexes.values().removeIf(i -> i.mentionsAny(move.from().keySet()));
        for (Index i : wanted.indexes().values()) {
            if (i.mentionsAny(move.to().keySet())
                    && columns.keySet().containsAll(i.columns())
                    && columns.keySet().containsAll(i.include())) {
                indexes.put(i.name(), i);
            }
        }
        Table moved = before.with(columns, constraints, indexes)
                .withInheritance(
                        before.inheritance().moved(c -> move.successor(c).orElse(c)));
        List<Constraint> wantedHere = new ArrayList<>(wanted.constraints().values());
        wantedHere.removeIf(c -> !MoveGroups.touches(c, wanted, move.to().keySet()));
        for (Constraint c : wantedHere) {
            if (!(c instanceof ForeignKey) && fits(moved, c)) {
                moved = moved.with(c);
            }
        }
        for (Constraint c : wantedHere) {
            Optional<ForeignKey> key = c instanceof ForeignKey k ? byNow(k, moved) : Optional.empty();
            moved = key.isPresent() && fits(moved, key.get()) ? moved.with(key.get()) : moved;
        }
        return moved;
    }

    /** The same for a partition, whose parent is done already. */
    Table partition(Table before, Map<QualifiedName, Table> done) {
        Map<Name, Column> plain = new TreeMap<>();
        move.to().forEach((n, c) -> plain.put(n, c.withComment(Optional.empty())));
        Optional<Table> wanted = draft.target.table(before.name());
        Table moved = wanted.isPresent() ? of(before, wanted.get()) : of(before, before);
        moved = moved.with(columns(before, plain), moved.constraints(), moved.indexes());
        QualifiedName parent = before.partitionOf().map(PartitionOf::parent).orElseThrow();
        Map<Name, Name> old = PartitionIndexes.names(before);
        Map<Name, Name> names = wanted.map(PartitionIndexes::names).orElse(Map.of());
        Map<Name, Name> result = new TreeMap<>();
        for (Name index : indexes(Objects.requireNonNull(done.get(parent)))) {
            Optional.ofNullable(old.get(index))
                    .or(() -> Optional.ofNullable(names.get(index)))
                    .ifPresent(n -> result.put(index, n));
        }
        return PartitionIndexes.withNames(moved, result);
    }

    /** All indexes that partitions have under this table's. */
    private static List<Name> indexes(Table table) {
        List<Name> names = new ArrayList<>(table.indexes().keySet());
        table.constraints().values().stream().filter(Constraint::hasIndex).forEach(c -> names.add(c.name()));
        names.addAll(PartitionIndexes.names(table).values());
        return names;
    }

    /** The new columns stand where the first old one stood. */
    private Map<Name, Column> columns(Table before, Map<Name, Column> to) {
        Map<Name, Column> columns = new LinkedHashMap<>();
        for (Column c : before.columns().values()) {
            if (move.from().containsKey(c.name())) {
                columns.putAll(to);
            } else {
                columns.put(c.name(), c);
            }
        }
        return columns;
    }

    /** Whether the table can have the constraint by now. */
    private static boolean fits(Table table, Constraint constraint) {
        boolean complete = table.columns().keySet().containsAll(constraint.columns());
        boolean second = constraint instanceof PrimaryKey k
                && (table.primaryKey().filter(p -> !p.name().equals(k.name())).isPresent()
                        || k.columns().stream()
                                .anyMatch(c -> table.column(c)
                                        .filter(x -> !x.notNull())
                                        .isPresent()));
        return complete && !second;
    }

    /** A wanted foreign key in the names that its referenced columns have by now, if it can exist by now. */
    private Optional<ForeignKey> byNow(ForeignKey key, Table self) {
        Table wanted = draft.wanted(key.referencedTable());
        if (key.referencedTable().equals(self.name())) {
            return Keys.stays(self, key.referencedColumns(), wanted, c -> c) ? Optional.of(key) : Optional.empty();
        }
        Map<Name, Name> forth = new TreeMap<>();
        Map<Name, Name> back = new TreeMap<>();
        for (Move other : pending.getOrDefault(key.referencedTable(), List.of())) {
            other.from()
                    .keySet()
                    .forEach(old -> other.successor(old).ifPresent(n -> {
                        back.put(n, old);
                        forth.put(old, n);
                    }));
        }
        ForeignKey now = new ForeignKey(
                key.name(),
                key.columns(),
                key.referencedTable(),
                key.referencedColumns().stream()
                        .map(c -> back.getOrDefault(c, c))
                        .toList(),
                key.onDelete(),
                key.onUpdate(),
                key.setColumns(),
                key.matchFull(),
                key.deferrability());
        return draft.running
                .find(key.referencedTable())
                .filter(t -> Keys.stays(t, now.referencedColumns(), wanted, c -> forth.getOrDefault(c, c)))
                .map(t -> now);
    }
}
