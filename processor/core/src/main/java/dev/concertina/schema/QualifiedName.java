package dev.concertina.schema;

import org.jspecify.annotations.Nullable;

/** A relation, type or sequence by its schema and its name. */
public record QualifiedName(Name schema, Name name) implements Comparable<QualifiedName> {
    public static QualifiedName of(String schema, String name) {
        return new QualifiedName(Name.of(schema), Name.of(name));
    }

    /** The same schema, another name. */
    public QualifiedName sibling(Name other) {
        return new QualifiedName(schema, other);
    }

    // As a record's own, but not linked at run time: see Name.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof QualifiedName that && name.equals(that.name) && schema.equals(that.schema);
    }

    @Override
    public int hashCode() {
        return 31 * schema.hashCode() + name.hashCode();
    }

    @Override
    public int compareTo(QualifiedName other) {
        int bySchema = schema.compareTo(other.schema);
        return bySchema != 0 ? bySchema : name.compareTo(other.name);
    }

    /** For messages only: not quoted. */
    @Override
    public String toString() {
        return schema + "." + name;
    }
}
