package dev.concertina.diff;

import dev.concertina.change.AddIndex;
import dev.concertina.change.AddPrimaryKey;
import dev.concertina.change.AddUnique;
import dev.concertina.change.ChangeConstraint;
import dev.concertina.change.DropConstraint;
import dev.concertina.change.SchemaChange;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Inheritance;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A diff in the making: what was found so far, and the schema as the changes so far leave it. */
final class Draft {
    final Schema before;
    final Schema target;
    final RunningSchema running;
    final Hints hints;
    final DefinitionStage definitions;
    final List<String> notes = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();
    private final List<SchemaChange> changes = new ArrayList<>();
    private final Set<QualifiedName> loosened = new TreeSet<>();
    private List<QualifiedName> differing = List.of();

    Draft(Schema before, Schema target, Hints hints) {
        this.before = before;
        this.target = target;
        this.running = new RunningSchema(before);
        this.hints = hints;
        this.definitions = new DefinitionStage(this);
    }

    /** Takes a change up and makes it to the running schema. */
    void emit(SchemaChange change) {
        if (change instanceof DropConstraint drop) {
            loosened.add(drop.table().name());
        }
        changes.add(change);
        running.apply(change);
    }

    void problem(String code, QualifiedName table, String message) {
        problems.add(new Problem(code, Optional.of(table), Optional.empty(), message));
    }

    void problem(String code, QualifiedName table, Name column, String message) {
        problems.add(new Problem(code, Optional.of(table), Optional.of(column), message));
    }

    /**
     * Looks once, after tables were renamed, which tables of both schemas differ; partitions and heirs of one that does
     * count too.
     */
    void compareTables() {
        Set<QualifiedName> found = new LinkedHashSet<>();
        for (QualifiedName name : running.tableNames()) {
            boolean root = running.table(name).partitionOf().isEmpty();
            if (root) {
                List<QualifiedName> family = new ArrayList<>(List.of(name));
                family.addAll(running.family(name));
                if (family.stream().anyMatch(this::differs)) {
                    family.forEach(t -> behindParents(t, found));
                }
            }
        }
        differing = List.copyOf(found);
    }

    private void behindParents(QualifiedName name, Set<QualifiedName> found) {
        Inheritance inheritance = running.table(name).inheritance();
        inheritance.parents().stream().filter(p -> running.find(p).isPresent()).forEach(p -> behindParents(p, found));
        found.add(name);
    }

    /** The tables of both schemas that may differ, each parent before its partitions and heirs, else by name. */
    List<QualifiedName> differing() {
        return differing.stream()
                .filter(t -> running.find(t).isPresent() && target.tables().containsKey(t))
                .toList();
    }

    /** The tables that lost a constraint, which may be wanted again once what it rested on has come anew. */
    List<QualifiedName> loosened() {
        return loosened.stream().filter(target.tables()::containsKey).toList();
    }

    /** The same without partitions, whose columns follow their parents. */
    List<QualifiedName> differingRoots() {
        return differing().stream()
                .filter(t -> running.table(t).partitionOf().isEmpty())
                .toList();
    }

    Table wanted(QualifiedName table) {
        return target.table(table)
                .orElseThrow(() -> new IllegalStateException("The classes have no table \"" + table + "\""));
    }

    /** The columns of a table that go by a change of their own, not with those of its parents. */
    Set<Name> leaving(QualifiedName table) {
        Table now = running.table(table);
        Set<Name> leaving = new TreeSet<>(now.columns().keySet());
        leaving.removeAll(wanted(table).columns().keySet());
        leaving.removeAll(now.inheritance().columns());
        return leaving;
    }

    /** The tables that the classes have and the running schema has not, by name. */
    List<Table> missing() {
        return target.tables().values().stream()
                .filter(t -> running.find(t.name()).isEmpty())
                .toList();
    }

    /** The tables that the running schema has and the classes have not, by name. */
    List<Table> surplus() {
        return running.tables().stream()
                .filter(t -> !target.tables().containsKey(t.name()))
                .toList();
    }

    /** Whether the key that a foreign key references comes by a change of its own, when old code is gone. */
    boolean bringsKey(ForeignKey key) {
        Set<Name> columns = Set.copyOf(key.referencedColumns());
        return changes.stream().anyMatch(c -> brings(c, key.referencedTable(), columns));
    }

    private static boolean brings(SchemaChange change, QualifiedName table, Set<Name> columns) {
        if (change instanceof AddPrimaryKey a) {
            return isOn(a.table(), a.constraint().columns(), table, columns);
        }
        if (change instanceof AddUnique a) {
            return isOn(a.table(), a.constraint().columns(), table, columns);
        }
        if (change instanceof ChangeConstraint c) {
            return isOn(c.table(), c.after().columns(), table, columns);
        }
        return change instanceof AddIndex a && isOn(a.table(), a.index().columns(), table, columns);
    }

    private static boolean isOn(Table owner, List<Name> key, QualifiedName table, Set<Name> columns) {
        return owner.name().equals(table) && Set.copyOf(key).equals(columns);
    }

    Diff diff() {
        return new Diff(changes, notes, problems);
    }

    private boolean differs(QualifiedName name) {
        return !Optional.ofNullable(target.tables().get(name)).equals(running.find(name));
    }
}
