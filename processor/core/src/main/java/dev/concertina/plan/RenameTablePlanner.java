package dev.concertina.plan;

import dev.concertina.change.RenameTable;
import dev.concertina.ddl.CompatibilityView;
import dev.concertina.ddl.CopyTableGrants;
import dev.concertina.ddl.Ddl;
import dev.concertina.ddl.DropView;
import dev.concertina.ddl.NameNotNull;
import dev.concertina.ddl.RenameConstraint;
import dev.concertina.ddl.SetTableSchema;
import dev.concertina.schema.Column;
import dev.concertina.schema.Name;
import dev.concertina.schema.PartitionOf;
import dev.concertina.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table that goes on under another name, while a view of the old name serves old code. */
final class RenameTablePlanner implements ChangePlanner<RenameTable> {
    @Override
    public ChangePlan plan(RenameTable change, PlanContext context) {
        QualifiedName from = change.before().name();
        QualifiedName to = change.after().name();
        if (!context.expanding().on(from).isEmpty()) {
            throw new RefusedChange("Table \"" + from + "\" is renamed while columns of it are on the move, so the sync"
                    + " triggers would stand under two names. Run the pending contract of the table first.");
        }
        List<Ddl> up = new ArrayList<>(rename(change, context, from, to));
        up.addAll(view(change, context));
        List<Ddl> down = new ArrayList<>();
        down.add(new DropView(from));
        down.addAll(rename(change, context, to, from));
        Step expand = Step.of(
                Phase.EXPAND,
                Unit.of("One transaction: old code finds the view where the table was.", up),
                Unit.of("The table gets its old name back; nothing was copied.", down));
        Step contract = Step.of(
                Phase.CONTRACT,
                Unit.of("Old code is gone: nobody needs the old name.", new DropView(from)),
                Unit.of("Old code finds the old name again.", view(change, context)));
        return ChangePlan.of(
                change,
                List.of(expand, contract),
                "Through the view \"" + from
                        + "\" these fail: COPY, TRUNCATE, MERGE before 17, ON CONFLICT ON CONSTRAINT,"
                        + " ctid, xmin and tableoid, GROUP BY over the key alone, WHERE CURRENT OF, TABLESAMPLE,"
                        + " REFERENCES, pg_get_serial_sequence.");
    }

    private static List<Ddl> rename(RenameTable change, PlanContext context, QualifiedName from, QualifiedName to) {
        List<Ddl> statements = new ArrayList<>();
        QualifiedName current = from;
        if (!from.schema().equals(to.schema())) {
            statements.add(new SetTableSchema(current, to.schema()));
            current = new QualifiedName(to.schema(), from.name());
        }
        if (!from.name().equals(to.name())) {
            statements.add(new dev.concertina.ddl.RenameTable(current, to.name()));
            if (context.server().atLeast(18) && !hasAttached(change, context) && !isOfFamily(change, context)) {
                Set<Name> taken = taken(context, from);
                change.before().columns().values().stream()
                        .filter(Column::notNull)
                        .map(Column::name)
                        .forEach(c -> statements.add(
                                taken.contains(NameNotNull.of(from, c))
                                        ? new NameNotNull(to, c)
                                        : new RenameConstraint(to, NameNotNull.of(from, c), NameNotNull.of(to, c))));
            }
        }
        return statements;
    }

    /** The names that the server may have given to rules of other tables, so that it gave this one's others. */
    private static Set<Name> taken(PlanContext context, QualifiedName table) {
        return context.before().tables().values().stream()
                .filter(t -> !t.name().equals(table) && t.name().schema().equals(table.schema()))
                .flatMap(t -> t.columns().values().stream()
                        .filter(Column::notNull)
                        .map(c -> NameNotNull.of(t.name(), c.name())))
                .collect(Collectors.toSet());
    }

    /** A partition that was attached has its own name for NOT NULL, and the parent's cannot change without it. */
    private static boolean hasAttached(RenameTable change, PlanContext context) {
        return Stream.of(change.before(), change.after())
                .flatMap(t -> context.before().partitionsOf(t.name()))
                .flatMap(t -> t.partitionOf().stream())
                .anyMatch(PartitionOf::attached);
    }

    /** What is inherited has the name that its first parent gave it, unless a key of the heir gave it another. */
    private static boolean isOfFamily(RenameTable change, PlanContext context) {
        return !change.before().inheritance().parents().isEmpty()
                || Stream.of(change.before(), change.after())
                        .anyMatch(t ->
                                context.before().heirsOf(t.name()).findAny().isPresent());
    }

    private static List<Ddl> view(RenameTable change, PlanContext context) {
        QualifiedName view = change.before().name();
        QualifiedName table = change.after().name();
        return List.of(
                new CompatibilityView(
                        view,
                        table,
                        List.copyOf(change.before().columns().keySet()),
                        context.server().atLeast(15)),
                new CopyTableGrants(table, view));
    }
}
