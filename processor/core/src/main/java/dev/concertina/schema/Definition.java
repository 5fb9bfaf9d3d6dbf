package dev.concertina.schema;

import java.util.Optional;

/**
 * An object, or an attribute of one, that is kept as the statement that makes it. Two are equal when their statements
 * differ in white space, comments and the case of what stands outside quotes only.
 *
 * @param on the relation that it belongs to, if it belongs to one
 * @param create one statement as it came, without its semicolon
 */
public record Definition(Id id, Optional<QualifiedName> on, Expression create) {
    public static Definition of(DefinitionKind kind, String identity, Optional<QualifiedName> on, String create) {
        return new Definition(new Id(kind, identity), on, Expression.of(create));
    }

    public DefinitionKind kind() {
        return id.kind();
    }

    public String identity() {
        return id.identity();
    }

    /** The statement as it came. */
    public String sql() {
        return create.sql();
    }

    /**
     * Which one it is.
     *
     * @param identity quoted as SQL, as a statement that drops it names it: {@code public.f(integer)}, {@code t ON
     *     public.film}
     */
    public record Id(DefinitionKind kind, String identity) implements Comparable<Id> {
        @Override
        public int compareTo(Id other) {
            int byKind = kind.compareTo(other.kind);
            return byKind != 0 ? byKind : identity.compareTo(other.identity);
        }

        /** For messages. */
        @Override
        public String toString() {
            return kind.words() + " " + identity;
        }
    }
}
