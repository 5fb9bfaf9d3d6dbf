package dev.concertina.plan;

import dev.concertina.change.DropTable;
import dev.concertina.ddl.Ddl;
import dev.concertina.ddl.DropConstraint;
import dev.concertina.ddl.EnsureAttic;
import dev.concertina.ddl.LockTables;
import dev.concertina.ddl.RequireNoDependent;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * A table is retired with its rows, its partitions and all that is on it but foreign keys: from the attic they would
 * refuse what new code deletes.
 */
final class DropTablePlanner implements ChangePlanner<DropTable> {
    @Override
    public ChangePlan plan(DropTable change, PlanContext context) {
        List<Table> retired = new ArrayList<>();
        retired.add(change.table());
        retired.addAll(new Partitions(context).present(change.table()));
        List<RetiredTable.Key> keys = RetiredTable.keys(context, retired);
        List<Unit> down = new ArrayList<>();
        down.add(Unit.of(
                "The table comes back with every row that it had.",
                retired.stream()
                        .flatMap(t -> new RetiredTable(context, t).back().stream())
                        .toList()));
        keys.forEach(k -> down.addAll(OnlineBuild.constraint(context, k.table(), k.constraint())));
        return ChangePlan.of(
                change,
                List.of(Step.of(
                        Phase.CONTRACT,
                        List.of(Unit.of(
                                "Old code is gone: the table waits in the attic, with every row, until its purge. It changes"
                                        + " the catalog only, whatever the size of the table.",
                                away(context, change.table().name(), retired, keys))),
                        down)),
                "The way back of table \"" + change.table().name()
                        + "\" stops if rows that its foreign keys need were deleted meanwhile, or if rows of other tables"
                        + " reference what it never had.");
    }

    private static List<Ddl> away(
            PlanContext context, QualifiedName table, List<Table> retired, List<RetiredTable.Key> keys) {
        List<QualifiedName> locked = new ArrayList<>();
        retired.forEach(t -> locked.add(t.name()));
        keys.forEach(k -> locked.add(k.table().name()));
        keys.forEach(k -> locked.add(k.constraint().referencedTable()));
        List<QualifiedName> distinct = locked.stream().distinct().toList();
        List<Ddl> statements = new ArrayList<>();
        statements.add(new EnsureAttic());
        if (distinct.size() > 1) {
            statements.add(new LockTables(distinct));
        }
        statements.add(new RequireNoDependent(table, List.of()));
        keys.forEach(k -> statements.add(
                new DropConstraint(k.table().name(), k.constraint().name())));
        retired.forEach(t -> statements.addAll(new RetiredTable(context, t).away()));
        return statements;
    }
}
