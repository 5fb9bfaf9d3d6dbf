package dev.concertina.database.apply;

import dev.concertina.database.ledger.Direction;
import dev.concertina.database.ledger.Entry;
import dev.concertina.parse.Statement;
import java.sql.SQLException;
import java.util.List;

/** Statements and the event that tells of them, in one transaction. */
final class TransactionUnit {
    private final UnitContext context;
    private final Iterable<Statement> statements;
    private int executed;
    private List<String> unexplained = List.of();

    TransactionUnit(UnitContext context, Iterable<Statement> statements) {
        this.context = context;
        this.statements = statements;
    }

    /**
     * Runs it as often as others stand in its way.
     *
     * @return how often it was run again
     */
    int run(Entry event) throws SQLException {
        context.effects().mark();
        int retries = context.retry().run(context.job().script().file(), () -> once(event));
        unexplained.forEach(change -> context.run()
                .alerts()
                .add(context.job().script().file() + ": " + change
                        + " after it, although none of its statements adds or"
                        + " removes any. A trigger or an event trigger did it: see what it is for."));
        return retries;
    }

    /** How many statements it was. */
    int executed() {
        return executed;
    }

    private void once(Entry event) throws SQLException {
        executed = 0;
        context.effects().reset();
        LockBudget budget = new LockBudget(context.work(), context.limits().lock());
        context.work().transaction(() -> {
            RowCounts counts = new RowCounts(context.work(), context.run().eventTriggers());
            Rescue rescue = new Rescue(context, context.job().direction() == Direction.DOWN ? statements : List.of());
            for (Statement statement : statements) {
                budget.allow();
                rescue.before(statement);
                counts.before(statement);
                context.run(statement, () -> context.work().execute(statement.text()));
                context.effects().read(statement);
                executed++;
            }
            unexplained = counts.unexplained();
            context.append(event);
        });
    }
}
