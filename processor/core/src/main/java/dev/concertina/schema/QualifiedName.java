package dev.concertina.schema;

/** A relation, type or sequence by its schema and its name. */
public record QualifiedName(Name schema, Name name) implements Comparable<QualifiedName> {
    public static QualifiedName of(String schema, String name) {
        return new QualifiedName(Name.of(schema), Name.of(name));
    }

    /** The same schema, another name. */
    public QualifiedName sibling(Name other) {
        return new QualifiedName(schema, other);
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
