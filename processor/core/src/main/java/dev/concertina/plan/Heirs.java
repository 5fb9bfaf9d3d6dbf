package dev.concertina.plan;

import dev.concertina.schema.Check;
import dev.concertina.schema.Column;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The tables that inherit from one, at any distance. What a statement does to columns and checks of a table, PostgreSQL
 * does to theirs; where the way back would not give each what it had, the change is refused.
 *
 * @see <a href="https://www.postgresql.org/docs/current/ddl-inherit.html">Inheritance</a>
 */
record Heirs(PlanContext context, QualifiedName table) {
    private static final String REMEDY = " Write the change by hand (db:new).";

    /** Each once, by name. */
    List<Table> all() {
        Set<QualifiedName> names = new TreeSet<>();
        collect(table, names);
        return names.stream().flatMap(n -> context.before().table(n).stream()).toList();
    }

    private void collect(QualifiedName parent, Set<QualifiedName> names) {
        context.before().heirsOf(parent).map(Table::name).filter(names::add).forEach(h -> collect(h, names));
    }

    /**
     * Refuses what works on the rows or triggers of one table.
     *
     * @param fact what shall happen, as a clause
     */
    void refuse(String fact) {
        all().stream().findFirst().ifPresent(heir -> {
            throw new RefusedChange(fact + ", and table \"" + heir.name() + "\" inherits from \"" + table
                    + "\": its rows would need triggers and batches of their own while both forms stand." + REMEDY);
        });
    }

    /** Refuses to change a column that comes from a parent, or that heirs have, by way of another one. */
    void refuseMove(Column column) {
        refuse("Column \"" + table + "." + column.name() + "\" moves or changes its type");
        parentWith(column.name()).ifPresent(parent -> {
            throw new RefusedChange("Column \"" + table + "." + column.name()
                    + "\" moves or changes its type, and is inherited from table \"" + parent
                    + "\": rows of both would need triggers and batches of their own while both forms stand." + REMEDY);
        });
    }

    /** Refuses a statement that changes a column here and in all heirs if theirs was another one before. */
    void requireLike(Column column) {
        for (Table heir : all()) {
            heir.column(column.name())
                    .filter(c -> !c.withComment(column.comment()).equals(column))
                    .ifPresent(c -> {
                        throw new RefusedChange("Column \"" + table + "." + column.name()
                                + "\" has another default, type or NOT NULL in table \"" + heir.name()
                                + "\", which inherits it: PostgreSQL would make both alike, and the way back would not bring"
                                + " that back. Make them alike first, or write the change by hand (db:new).");
                    });
        }
    }

    /** Refuses to retire a column that an heir keeps, for it would be renamed there, too. */
    void requireGoing(Column column) {
        requireLike(column);
        List<Table> heirs = all();
        Set<QualifiedName> going = new TreeSet<>(Set.of(table));
        heirs.forEach(h -> going.add(h.name()));
        for (Table heir : heirs) {
            boolean alone = heir.inheritance().columns().contains(column.name())
                    && heir.inheritance().parents().stream()
                            .filter(p -> !going.contains(p))
                            .noneMatch(p -> has(p, column.name()));
            if (heir.column(column.name()).isPresent() && !alone) {
                throw new RefusedChange("Column \"" + table + "." + column.name() + "\" goes, but table \""
                        + heir.name() + "\" inherits and keeps it: PostgreSQL would rename it there, too." + REMEDY);
            }
        }
    }

    /** Refuses a change of a check that is both inherited and declared, here or in an heir. */
    void refuseShared(Constraint constraint) {
        if (!(constraint instanceof Check)) {
            return;
        }
        List<Table> others = new ArrayList<>(all());
        ancestors(table).forEach(others::add);
        others.stream()
                .filter(t -> t.constraints().containsKey(constraint.name()))
                .findFirst()
                .ifPresent(other -> {
                    throw new RefusedChange(
                            "Check \"" + constraint.name() + "\" changes on table \"" + table
                                    + "\", and table \"" + other.name()
                                    + "\", of which one inherits from the other, has it as well:"
                                    + " PostgreSQL takes both for one. Leave it to the parent, or write the change by hand (db:new).");
                });
    }

    /** The table itself and all from which it inherits. */
    List<Table> withParents() {
        List<Table> found = new ArrayList<>(ancestors(table));
        context.before().table(table).ifPresent(found::add);
        return found;
    }

    private List<Table> ancestors(QualifiedName heir) {
        List<Table> found = new ArrayList<>();
        context.before().table(heir).stream()
                .flatMap(t -> t.inheritance().parents().stream())
                .flatMap(p -> context.before().table(p).stream())
                .forEach(p -> {
                    found.add(p);
                    found.addAll(ancestors(p.name()));
                });
        return found;
    }

    private Optional<QualifiedName> parentWith(Name column) {
        return ancestors(table).stream()
                .filter(t -> t.column(column).isPresent())
                .map(Table::name)
                .findFirst();
    }

    private boolean has(QualifiedName parent, Name column) {
        return context.before().table(parent).flatMap(t -> t.column(column)).isPresent();
    }
}
