package dev.concertina.change;

import dev.concertina.schema.Column;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.Index;
import dev.concertina.schema.Table;
import java.util.List;
import java.util.Optional;

/**
 * A column that no class maps any more. No foreign key references it by then; a sequence that it owns goes with a
 * {@link DropSequence} that follows.
 *
 * @param table the table as it was, with the constraints and indexes that go with the column
 * @param constraints those of the table that go with the column, by name
 * @param indexes those of the table that go with the column, by name
 * @param reason what {@code @Dropped} says
 */
public record DropColumn(
        Table table, Column column, List<Constraint> constraints, List<Index> indexes, Optional<String> reason)
        implements SchemaChange {
    public DropColumn {
        constraints = List.copyOf(constraints);
        indexes = List.copyOf(indexes);
    }

    /** With everything on the table that names the column. */
    public DropColumn(Table table, Column column) {
        this(
                table,
                column,
                table.constraints().values().stream()
                        .filter(c -> c.mentions(column.name()))
                        .toList(),
                table.indexes().values().stream()
                        .filter(i -> i.mentions(column.name()))
                        .toList(),
                Optional.empty());
    }

    @Override
    public String subject() {
        return table.name() + "." + column.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropColumn(this);
    }
}
