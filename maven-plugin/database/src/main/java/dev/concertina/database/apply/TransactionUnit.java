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
        return new Retry(context.limits().step(), context.log())
                .run(context.job().script().file(), () -> once(event));
    }

    /** How many statements it was. */
    int executed() {
        return executed;
    }

    private void once(Entry event) throws SQLException {
        executed = 0;
        LockBudget budget = new LockBudget(context.work(), context.limits().lock());
        context.work().transaction(() -> {
            Rescue rescue = new Rescue(context, context.job().direction() == Direction.DOWN ? statements : List.of());
            for (Statement statement : statements) {
                budget.allow();
                rescue.before(statement);
                context.run(statement, () -> context.work().execute(statement.text()));
                executed++;
            }
            context.append(event);
        });
    }
}
