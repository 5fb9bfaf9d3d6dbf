package dev.concertina.change;

import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Columns that go on under other names: a rename, a split or a merge. Renames, splits and merges of one table that share
 * a constraint or an index are one change with one {@link Move}.
 *
 * <p>{@code after} is {@code before} with this move done and nothing else: the old columns are replaced by the new ones;
 * every constraint and index that names an old column is gone; every constraint and index that the classes want over a
 * new column is there, under its final name, so far as what it needs exists by then (a foreign key needs its
 * referenced table and key; where they come later in the plan, an {@link AddForeignKey} adds it). All else, columns
 * that come or go beside the move included, is the same in both. A plain rename does not change nullability:
 * {@link DropNotNull} comes before it, {@link SetNotNull} after it.
 *
 * <p>Both tables have the same name: {@link RenameTable} comes before.
 *
 * @param before the table with the old columns and all that hangs on them
 * @param after the table with the new ones and all that hangs on them
 * @param references the foreign keys of other tables to the old columns, as they were, by their table; each goes on to
 *     the columns that {@link Move#successor} names
 * @param partitions the partitions as they are after the move, partitions of partitions included
 */
public record MoveColumns(
        Table before,
        Table after,
        Move move,
        Map<QualifiedName, List<ForeignKey>> references,
        Map<QualifiedName, Table> partitions)
        implements SchemaChange {
    public MoveColumns {
        references = Collections.unmodifiableMap(new TreeMap<>(references));
        partitions = Collections.unmodifiableMap(new TreeMap<>(partitions));
    }

    public MoveColumns(Table before, Table after, Move move) {
        this(before, after, move, Map.of(), Map.of());
    }

    @Override
    public String subject() {
        return before.name() + "."
                + String.join(
                        ", ",
                        move.from().keySet().stream().map(Object::toString).toList());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.moveColumns(this);
    }
}
