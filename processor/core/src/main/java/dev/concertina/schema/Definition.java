package dev.concertina.schema;

import java.util.ArrayList;
import java.util.List;
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

    /** The schema that holds what it makes, if it makes something that a schema holds. */
    public Optional<Name> namespace() {
        List<String> path = id.path();
        boolean held = kind() == DefinitionKind.SCHEMA || (!kind().isAttribute() && path.size() == 2);
        return held ? Optional.of(Name.of(path.get(0))) : Optional.empty();
    }

    /** The same when a relation that it mentions has another name. */
    public Definition renamed(QualifiedName from, QualifiedName to) {
        return new Definition(
                new Id(kind(), Mentions.renamed(identity(), from, to)),
                on.map(o -> o.equals(from) ? to : o),
                Expression.of(Mentions.renamed(sql(), from, to)));
    }

    /** Whether it is an attribute of a column, which goes and comes with it. */
    public boolean isOf(QualifiedName table, Name column) {
        String object = identity().replaceFirst(" TO .*$", "");
        return kind().isAttribute()
                && on.filter(table::equals).isPresent()
                && (object.endsWith("." + column.text())
                        || object.endsWith("." + Expression.of(column).sql()))
                && (kind().words().startsWith("column ") || object.startsWith("COLUMN "));
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

        /** The names with which the identity begins, one or two, as the server stores them. */
        public List<String> path() {
            List<String> path = new ArrayList<>();
            int i = 0;
            do {
                int end = identity.charAt(i) == '"' ? SqlText.endOfQuoted(identity, i) : endOfWord(i);
                String part = identity.substring(i, end);
                path.add(
                        part.startsWith("\"")
                                ? part.substring(1, part.length() - 1).replace("\"\"", "\"")
                                : part);
                i = end + 1;
            } while (path.size() < 2 && i < identity.length() && identity.charAt(i - 1) == '.');
            return path;
        }

        private int endOfWord(int start) {
            int i = start;
            while (i < identity.length() && ". (".indexOf(identity.charAt(i)) < 0) {
                i++;
            }
            return i;
        }

        /** For messages. */
        @Override
        public String toString() {
            return kind.words() + " " + identity;
        }
    }
}
