package dev.concertina.plan;

import dev.concertina.change.ChangeInheritance;
import dev.concertina.ddl.AddParent;
import dev.concertina.ddl.Ddl;
import dev.concertina.ddl.DropParent;
import dev.concertina.schema.Check;
import dev.concertina.schema.Column;
import dev.concertina.schema.Inheritance;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A table gets parents before new code looks for its rows there, and loses them when old code does so no more. No row is
 * read or written.
 */
final class ChangeInheritancePlanner implements ChangePlanner<ChangeInheritance> {
    @Override
    public ChangePlan plan(ChangeInheritance change, PlanContext context) {
        Table before = change.before();
        Table after = change.after();
        requireOwn(before, after);
        after.inheritance().parents().forEach(p -> requireSettled(context, after.name(), p));
        int kept = before.inheritance().kept(after.inheritance()).size();
        beyond(before, kept).forEach(p -> requireRules(context, before, p));
        beyond(after, kept).forEach(p -> requireRules(context, after, p));
        boolean loses = kept < before.inheritance().parents().size();
        return ChangePlan.of(
                change,
                List.of(Step.of(
                        loses ? Phase.CONTRACT : Phase.CONSTRAIN,
                        Unit.of(
                                "The catalog alone changes: whose rows the rows of this table are as well.",
                                statements(before, after)),
                        Unit.of("Back to the parents that it had.", statements(after, before)))),
                "Rows of table \"" + after.name() + "\" are rows of its parents as well, which were "
                        + before.inheritance().parents() + " and come to be "
                        + after.inheritance().parents() + ": who reads, updates or deletes there meets them.");
    }

    private static List<Ddl> statements(Table from, Table to) {
        int kept = from.inheritance().kept(to.inheritance()).size();
        List<Ddl> statements = new ArrayList<>();
        List<QualifiedName> gone = new ArrayList<>(beyond(from, kept));
        Collections.reverse(gone);
        gone.forEach(p -> statements.add(new DropParent(to.name(), p)));
        beyond(to, kept).forEach(p -> statements.add(new AddParent(to.name(), p)));
        return statements;
    }

    private static List<QualifiedName> beyond(Table table, int kept) {
        List<QualifiedName> parents = table.inheritance().parents();
        return parents.subList(kept, parents.size());
    }

    private static void requireOwn(Table before, Table after) {
        Inheritance was = before.inheritance();
        SortedSet<Name> left = new TreeSet<>(was.columns());
        left.removeAll(after.inheritance().columns());
        if (!left.isEmpty()) {
            throw new RefusedChange(
                    "Table \"" + before.name() + "\" shall no longer inherit from all of " + was.parents()
                            + ", from which alone it has " + left
                            + ": these become its own, and no statement of PostgreSQL makes"
                            + " them inherited again, so there is no way back. Make a new table and move the rows, or write"
                            + " NO INHERIT by hand (db:new).");
        }
    }

    /** A table that lacks a rule of its parent's cannot become its heir, and one that has it from there alone keeps it. */
    private static void requireRules(PlanContext context, Table heir, QualifiedName parent) {
        for (Table above : new Heirs(context, parent).withParents()) {
            Stream<Name> columns = above.columns().values().stream()
                    .filter(c -> c.notNull()
                            && heir.column(c.name()).filter(Column::notNull).isEmpty())
                    .map(Column::name);
            Stream<Name> checks = above.constraints(Check.class)
                    .filter(c -> !c.noInherit() && !c.equals(heir.constraints().get(c.name())))
                    .map(Check::name);
            Stream.concat(columns, checks).findFirst().ifPresent(rule -> {
                throw new RefusedChange(
                        "Table \"" + heir.name() + "\" comes to inherit from \"" + parent
                                + "\", or ceases to, but does not declare its rule \"" + rule
                                + "\" (NOT NULL or a check):"
                                + " PostgreSQL demands it of an heir, and leaves it with a table that ceases to be one. Declare it in"
                                + " the class as it is declared there, under the same name, or write the change by hand (db:new).");
            });
        }
    }

    /** What stands beside a moving column would be missing in the heir. */
    static void requireSettled(PlanContext context, QualifiedName heir, QualifiedName parent) {
        if (!context.expanding().on(parent).isEmpty()) {
            throw new RefusedChange("Table \"" + heir + "\" shall inherit from \"" + parent
                    + "\", of which columns are being moved or filled: the triggers that keep both forms alike are not"
                    + " inherited. Contract that change first (db:contract).");
        }
    }
}
