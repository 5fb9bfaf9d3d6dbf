package dev.concertina.diff;

import dev.concertina.change.ChangeKeyType;
import dev.concertina.change.DropColumn;
import dev.concertina.change.Move;
import dev.concertina.change.MoveColumns;
import dev.concertina.schema.Column;
import dev.concertina.schema.ColumnReference;
import dev.concertina.schema.DataType;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Inheritance;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Sequence;
import dev.concertina.schema.Table;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Makes changes of columns; partitions and heirs follow their parents. */
final class ColumnApplier {
    private final RunningSchema schema;

    ColumnApplier(RunningSchema schema) {
        this.schema = schema;
    }

    void add(QualifiedName table, Column column) {
        schema.edit(table, t -> t.with(column));
        schema.editPartitions(table, t -> t.with(column.withComment(Optional.empty())));
        for (QualifiedName heir : schema.heirs(table)) {
            Table of = schema.table(heir);
            if (of.column(column.name()).isEmpty()) {
                add(heir, column.withComment(Optional.empty()));
                schema.edit(heir, t -> t.withInheritance(with(of.inheritance(), column.name())));
            }
        }
    }

    private static Inheritance with(Inheritance inheritance, Name column) {
        Set<Name> columns = new TreeSet<>(inheritance.columns());
        columns.add(column);
        return Inheritance.of(inheritance.parents(), columns);
    }

    void everywhere(QualifiedName table, Name column, UnaryOperator<Column> change) {
        UnaryOperator<Table> edit =
                t -> t.column(column).map(c -> t.with(change.apply(c))).orElse(t);
        schema.edit(table, edit);
        schema.family(table).forEach(t -> schema.edit(t, edit));
    }

    /** Gives a column another default, identity or expression. */
    void revalue(QualifiedName table, Column after) {
        everywhere(table, after.name(), c -> c.withValue(after.value()));
    }

    void drop(DropColumn change) {
        QualifiedName table = change.table().name();
        Name column = change.column().name();
        change.constraints().forEach(c -> {
            schema.edit(table, t -> t.withoutConstraint(c.name()));
            PartitionIndexes.dropped(schema, table, c.name());
        });
        change.indexes().forEach(i -> {
            schema.edit(table, t -> t.withoutIndex(i.name()));
            PartitionIndexes.dropped(schema, table, i.name());
        });
        schema.editPartitions(table, t -> t.withoutColumn(column));
        dropHere(table, column);
    }

    /** An heir loses what it has from this table alone. */
    private void dropHere(QualifiedName table, Name column) {
        schema.edit(table, t -> t.withoutColumn(column));
        schema.definitions.values().removeIf(d -> d.isOf(table, column));
        schema.heirs(table).stream()
                .filter(h -> schema.table(h).inheritance().columns().contains(column) && !schema.inherits(h, column))
                .forEach(h -> dropHere(h, column));
    }

    void move(MoveColumns change) {
        QualifiedName table = change.before().name();
        Move move = change.move();
        schema.put(change.after());
        change.partitions().values().forEach(schema::put);
        change.references()
                .forEach((owner, keys) -> keys.forEach(k -> schema.edit(owner, t -> t.with(following(k, move)))));
        for (Sequence s : List.copyOf(schema.sequences.values())) {
            s.ownedBy()
                    .filter(o -> o.table().equals(table))
                    .flatMap(o -> move.successor(o.column()))
                    .ifPresent(to -> schema.sequences.put(
                            s.name(),
                            new Sequence(
                                    s.name(), s.options(), Optional.of(new ColumnReference(table, to)), s.comment())));
        }
    }

    /** A foreign key to moved columns after the move. */
    static ForeignKey following(ForeignKey key, Move move) {
        return new ForeignKey(
                key.name(),
                key.columns(),
                key.referencedTable(),
                key.referencedColumns().stream()
                        .map(c -> move.successor(c).orElse(c))
                        .toList(),
                key.onDelete(),
                key.onUpdate(),
                key.setColumns(),
                key.matchFull(),
                key.deferrability());
    }

    /** Gives a column another type and collation. */
    void retype(QualifiedName table, Column to) {
        everywhere(
                table,
                to.name(),
                c -> c.withType(to.type())
                        .withCollation(to.collation())
                        .withValue(c.identity().isPresent() ? to.value() : c.value()));
    }

    void grow(ChangeKeyType change) {
        for (ColumnReference c : change.columns()) {
            Table after = Objects.requireNonNull(change.after().get(c.table()));
            grow(c, Objects.requireNonNull(after.columns().get(c.column())));
        }
    }

    /** Gives a key column another type; a sequence that it owns and that counts in its type follows. */
    private void grow(ColumnReference column, Column to) {
        DataType old = schema.table(column.table())
                .column(column.column())
                .map(Column::type)
                .orElse(to.type());
        retype(column.table(), to);
        for (Sequence s : List.copyOf(schema.sequences.values())) {
            if (s.ownedBy().filter(column::equals).isPresent()
                    && s.options().type().equals(old)) {
                schema.sequences.put(
                        s.name(), new Sequence(s.name(), s.options().withType(to.type()), s.ownedBy(), s.comment()));
            }
        }
    }
}
