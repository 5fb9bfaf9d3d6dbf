package dev.concertina.schema;

import java.util.Comparator;

/** A relation, type or sequence by its schema and its name. */
public record QualifiedName(Name schema, Name name) implements Comparable<QualifiedName> {
    private static final Comparator<QualifiedName> ORDER =
            Comparator.comparing(QualifiedName::schema).thenComparing(QualifiedName::name);

    public static QualifiedName of(String schema, String name) {
        return new QualifiedName(Name.of(schema), Name.of(name));
    }

    /** The same schema, another name. */
    public QualifiedName sibling(Name other) {
        return new QualifiedName(schema, other);
    }

    @Override
    public int compareTo(QualifiedName other) {
        return ORDER.compare(this, other);
    }

    /** For messages only: not quoted. */
    @Override
    public String toString() {
        return schema + "." + name;
    }
}
