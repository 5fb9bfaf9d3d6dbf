package dev.concertina.plan;

import dev.concertina.schema.Constraint;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Index;
import dev.concertina.schema.Name;
import dev.concertina.schema.PrimaryKey;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What hangs on the moving columns of one table, on one side of the move.
 *
 * @param constraints of the table itself, foreign keys to itself included, by name
 * @param indexes of the table, by name
 */
record Hanging(Table table, List<Constraint> constraints, List<Index> indexes) {
    Hanging {
        constraints = List.copyOf(constraints);
        indexes = List.copyOf(indexes);
    }

    static Hanging on(Table table, Collection<Name> columns) {
        List<Constraint> constraints = new ArrayList<>();
        for (Constraint c : table.constraints().values()) {
            if (c.mentionsAny(columns) || rests(c, table, columns)) {
                constraints.add(c);
            }
        }
        List<Index> indexes = table.indexes().values().stream()
                .filter(i -> i.mentionsAny(columns))
                .toList();
        return new Hanging(table, constraints, indexes);
    }

    /** Whether a constraint is a foreign key to these columns. */
    static boolean references(Constraint constraint, QualifiedName table, Collection<Name> columns) {
        return constraint instanceof ForeignKey key
                && key.referencedTable().equals(table)
                && key.referencedColumns().stream().anyMatch(columns::contains);
    }

    /** Whether a constraint is a foreign key to these columns or to a key that hangs on them. */
    static boolean rests(Constraint constraint, Table table, Collection<Name> columns) {
        if (!(constraint instanceof ForeignKey key) || !key.referencedTable().equals(table.name())) {
            return false;
        }
        Set<Name> referenced = Set.copyOf(key.referencedColumns());
        boolean keys = Stream.concat(
                        table.constraints().values().stream()
                                .filter(c -> !(c instanceof ForeignKey) && c.mentionsAny(columns))
                                .map(Constraint::columns),
                        table.indexes().values().stream()
                                .filter(i -> i.unique() && i.mentionsAny(columns))
                                .map(Index::columns))
                .anyMatch(k -> Set.copyOf(k).equals(referenced));
        return keys || references(constraint, table.name(), columns);
    }

    Optional<PrimaryKey> primaryKey() {
        return table.primaryKey().filter(constraints::contains);
    }

    Stream<ForeignKey> foreignKeys() {
        return constraints.stream().filter(ForeignKey.class::isInstance).map(ForeignKey.class::cast);
    }

    /** All but the primary key and the foreign keys. */
    Stream<Constraint> plain() {
        return constraints.stream().filter(c -> !(c instanceof ForeignKey) && !(c instanceof PrimaryKey));
    }

    /** The names that are taken on the table and, for indexes, in its schema. */
    boolean takes(Name name) {
        return Set.copyOf(names()).contains(name);
    }

    private List<Name> names() {
        return Stream.concat(
                        constraints.stream().map(Constraint::name),
                        indexes.stream().map(Index::name))
                .toList();
    }
}
