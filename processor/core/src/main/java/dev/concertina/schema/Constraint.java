package dev.concertina.schema;

import java.util.Collection;
import java.util.List;

/**
 * A named constraint of a table. NOT NULL is an attribute of its column.
 *
 * @see <a href="https://www.postgresql.org/docs/current/ddl-constraints.html">Constraints</a>
 */
public sealed interface Constraint permits PrimaryKey, Unique, ForeignKey, Check, Exclusion {
    Name name();

    /** The columns that it names, in its order; of a check or an exclusion only what is known without parsing SQL. */
    List<Name> columns();

    Constraint withName(Name other);

    /** Whether it would go with this column of its table: its columns and expressions name it. */
    boolean mentions(Name column);

    default boolean mentionsAny(Collection<Name> columns) {
        return columns.stream().anyMatch(this::mentions);
    }

    /** Whether it is a key: primary or unique, over columns alone. */
    default boolean isKey() {
        return this instanceof PrimaryKey || this instanceof Unique;
    }

    /** Whether an index of the same name backs it, which the partitions of a table have too. */
    default boolean hasIndex() {
        return isKey() || this instanceof Exclusion;
    }

    <R> R accept(Visitor<R> visitor);

    /** One answer a kind. */
    interface Visitor<R> {
        R primaryKey(PrimaryKey key);

        R unique(Unique unique);

        R foreignKey(ForeignKey key);

        R check(Check check);

        R exclusion(Exclusion exclusion);
    }
}
