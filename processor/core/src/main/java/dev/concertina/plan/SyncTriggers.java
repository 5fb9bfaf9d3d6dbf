package dev.concertina.plan;

import dev.concertina.change.Move;
import dev.concertina.ddl.CreateTrigger;
import dev.concertina.ddl.CreateTriggerFunction;
import dev.concertina.ddl.Ddl;
import dev.concertina.ddl.DropFunction;
import dev.concertina.ddl.DropTrigger;
import dev.concertina.ddl.LockTables;
import dev.concertina.ddl.SyncFunction;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * The two triggers and functions of a table with moves in flight, re-made from all of them whenever one comes or goes.
 * BEFORE triggers fire in the order of their names: an exclamation mark sorts first, a tilde last. DROP TRIGGER on a
 * partitioned table locks the partitions before their parent, other than every client does, so the parent is locked first.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createtrigger.html">CREATE TRIGGER</a>
 */
final class SyncTriggers {
    private static final Name FIRST = Name.of("!concertina_first");
    private static final Name LAST = Name.of("~concertina_last");

    private SyncTriggers() {}

    /** From the triggers for some moves to those for others. */
    static List<Ddl> change(Table on, List<Move> from, List<Move> to) {
        QualifiedName table = on.name();
        List<Ddl> statements = new ArrayList<>();
        if (!to.isEmpty()) {
            statements.add(new CreateTriggerFunction(function(table, "first"), SyncFunction.first(table, to)));
            statements.add(new CreateTriggerFunction(function(table, "last"), SyncFunction.last(table, to)));
        }
        if (from.isEmpty() && !to.isEmpty()) {
            statements.add(new CreateTrigger(FIRST, table, function(table, "first")));
            statements.add(new CreateTrigger(LAST, table, function(table, "last")));
        }
        if (!from.isEmpty() && to.isEmpty()) {
            if (on.partitioning().isPresent()) {
                statements.add(new LockTables(List.of(table)));
            }
            statements.add(new DropTrigger(FIRST, table));
            statements.add(new DropTrigger(LAST, table));
            statements.add(new DropFunction(function(table, "first")));
            statements.add(new DropFunction(function(table, "last")));
        }
        return statements;
    }

    private static QualifiedName function(QualifiedName table, String which) {
        return table.sibling(Name.shortened("concertina_sync_" + which + "_" + table.name()));
    }
}
