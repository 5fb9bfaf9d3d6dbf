package dev.concertina.schema;

import java.util.List;

/**
 * A unique constraint.
 *
 * @param nullsNotDistinct whether two NULLs collide; PostgreSQL 15 and newer
 */
public record Unique(
        Name name, List<Name> columns, List<Name> include, boolean nullsNotDistinct, Deferrability deferrability)
        implements Constraint {
    public Unique {
        columns = List.copyOf(columns);
        include = List.copyOf(include);
    }

    @Override
    public Unique withName(Name other) {
        return new Unique(other, columns, include, nullsNotDistinct, deferrability);
    }

    @Override
    public boolean mentions(Name column) {
        return columns.contains(column) || include.contains(column);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.unique(this);
    }
}
