package dev.concertina.schema;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * From which tables a table inherits, and what it has from these alone.
 *
 * @param parents in the order of INHERITS; empty for a table that inherits from none
 * @param columns sorted by name: those that the table does not declare itself as well, so that they go with the parents'
 * @see <a href="https://www.postgresql.org/docs/current/ddl-inherit.html">Inheritance</a>
 */
public record Inheritance(List<QualifiedName> parents, SortedSet<Name> columns) {
    /** That of a table without parents. */
    public static final Inheritance NONE = new Inheritance(List.of(), Collections.emptySortedSet());

    public Inheritance {
        parents = List.copyOf(parents);
        columns = Collections.unmodifiableSortedSet(new TreeSet<>(columns));
    }

    public static Inheritance of(List<QualifiedName> parents, Collection<Name> columns) {
        return parents.isEmpty() ? NONE : new Inheritance(parents, new TreeSet<>(columns));
    }

    public boolean isFrom(QualifiedName parent) {
        return parents.contains(parent);
    }

    /** The parents that stay on the way to another inheritance: those before the first that differs, for new ones come last. */
    public List<QualifiedName> kept(Inheritance later) {
        int kept = 0;
        while (kept < Math.min(parents.size(), later.parents.size())
                && parents.get(kept).equals(later.parents.get(kept))) {
            kept++;
        }
        return parents.subList(0, kept);
    }

    /** The same once a parent has another name. */
    public Inheritance renamed(QualifiedName from, QualifiedName to) {
        return new Inheritance(
                parents.stream().map(p -> p.equals(from) ? to : p).toList(), columns);
    }

    /** The same once columns have other names. */
    public Inheritance moved(UnaryOperator<Name> columnNow) {
        return of(parents, columns.stream().map(columnNow).toList());
    }

    /** The same for a table that has these columns only. */
    Inheritance within(Collection<Name> present) {
        if (present.containsAll(columns)) {
            return this;
        }
        SortedSet<Name> left = new TreeSet<>(columns);
        left.retainAll(present);
        return new Inheritance(parents, left);
    }
}
