package dev.concertina.schema;

import java.util.List;

/**
 * A foreign key.
 *
 * @param referencedColumns always spelled out, in the order of {@code columns}
 * @param setColumns the columns that ON DELETE SET NULL or SET DEFAULT touches; empty for all; PostgreSQL 15 and newer
 */
public record ForeignKey(
        Name name,
        List<Name> columns,
        QualifiedName referencedTable,
        List<Name> referencedColumns,
        Action onDelete,
        Action onUpdate,
        List<Name> setColumns,
        boolean matchFull,
        Deferrability deferrability)
        implements Constraint {
    public ForeignKey {
        columns = List.copyOf(columns);
        referencedColumns = List.copyOf(referencedColumns);
        setColumns = List.copyOf(setColumns);
        if (columns.size() != referencedColumns.size()) {
            throw new IllegalArgumentException("Foreign key \"" + name + "\" has " + columns.size()
                    + " columns but references " + referencedColumns.size() + ". Name as many on both sides.");
        }
    }

    /** What happens to a referencing row. */
    public enum Action {
        NO_ACTION,
        RESTRICT,
        CASCADE,
        SET_NULL,
        SET_DEFAULT
    }

    @Override
    public ForeignKey withName(Name other) {
        return new ForeignKey(
                other,
                columns,
                referencedTable,
                referencedColumns,
                onDelete,
                onUpdate,
                setColumns,
                matchFull,
                deferrability);
    }

    @Override
    public boolean mentions(Name column) {
        return columns.contains(column);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.foreignKey(this);
    }
}
