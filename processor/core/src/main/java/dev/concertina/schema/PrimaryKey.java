package dev.concertina.schema;

import java.util.List;

/**
 * A primary key. Its columns are NOT NULL by themselves, and the model says so at each of them.
 *
 * @param include columns that the index carries along
 */
public record PrimaryKey(Name name, List<Name> columns, List<Name> include, Deferrability deferrability)
        implements Constraint {
    public PrimaryKey {
        columns = List.copyOf(columns);
        include = List.copyOf(include);
    }

    @Override
    public PrimaryKey withName(Name other) {
        return new PrimaryKey(other, columns, include, deferrability);
    }

    @Override
    public boolean mentions(Name column) {
        return columns.contains(column) || include.contains(column);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.primaryKey(this);
    }
}
