package dev.concertina.database.apply;

import dev.concertina.database.ledger.Action;
import dev.concertina.database.ledger.Entry;
import dev.concertina.database.run.ScriptFailure;
import dev.concertina.parse.Statement;
import java.sql.SQLException;
import java.util.Optional;

/** A statement outside any transaction, with an event before it and one after it. */
final class OutsideUnit {
    private final UnitContext context;
    private final Statement statement;
    private final Outside kind;

    OutsideUnit(UnitContext context, Statement statement, Outside kind) {
        this.context = context;
        this.statement = statement;
        this.kind = kind;
    }

    /**
     * Runs it, or adopts what an earlier run of it left.
     *
     * @param begun whether the ledger knows that it was begun before
     * @param event by which it is done
     */
    void run(int unit, boolean begun, Entry event) throws SQLException {
        PostCondition condition = new PostCondition(context.work());
        PostCondition.Progress progress = condition.of(kind);
        if (!begun) {
            requireOurs(progress);
            context.ledger().append(context.entry(Action.UNIT_STARTED, unit));
        }
        if (progress == PostCondition.Progress.BROKEN) {
            clear(condition);
            progress = condition.of(kind);
        }
        if (progress == PostCondition.Progress.NOTHING) {
            context.retry().run(context.job().script().file(), () -> attempt(condition));
        }
        if (!(kind instanceof Outside.Repeatable) && condition.of(kind) != PostCondition.Progress.DONE) {
            throw new ScriptFailure(
                    context.job().script(),
                    statement,
                    new SQLException("the statement ended, but the catalog does not show what it should have made"));
        }
        context.appendAlone(event);
    }

    private void requireOurs(PostCondition.Progress found) throws SQLException {
        if (found == PostCondition.Progress.DONE
                && kind instanceof Outside.CreateIndex index
                && !new IndexTwin(context.work(), index, statement).isSame()) {
            throw new ApplyException("Index \"" + index.index() + "\" of table \"" + index.table()
                    + "\" is there already, valid, and nobody began it here; it is not the one that \""
                    + context.job().script().masked(statement.text())
                    + "\" would make, or that cannot be told. It is left alone. See what it is, drop or rename it, then"
                    + " run the same command again.");
        }
        if (found == PostCondition.Progress.BROKEN) {
            throw new ApplyException("What \"" + context.job().script().masked(statement.text())
                    + "\" is to make is there already, half done, and the"
                    + " ledger does not know who began it. It is left alone. See what it is, drop it, then run the same"
                    + " command again.");
        }
    }

    private void attempt(PostCondition condition) throws SQLException {
        try {
            context.run(statement, () -> execute(statement.text()));
        } catch (ScriptFailure e) {
            if (!context.work().connection().isClosed()) {
                clearAfter(e, condition);
            }
            throw e;
        }
    }

    /** Where that fails too, as on a full disk, the next run clears; what stopped this one is told. */
    private void clearAfter(SQLException failure, PostCondition condition) {
        try {
            clear(condition);
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    /** Takes away what is left of a try that failed: we began it, as the ledger knows. */
    private void clear(PostCondition condition) throws SQLException {
        Optional<String> repair =
                condition.of(kind) == PostCondition.Progress.BROKEN ? condition.repair(kind) : Optional.empty();
        if (repair.isPresent()) {
            context.log().tell("What an earlier try left is cleared away: " + repair.get());
            execute(repair.get());
        }
    }

    /** Without a lock timeout: to be told to stop would leave an index behind that is not valid. */
    private void execute(String sql) throws SQLException {
        context.work().execute("SET lock_timeout = 0");
        try {
            context.work().execute(sql);
        } finally {
            if (!context.work().connection().isClosed()) {
                context.work()
                        .execute("SET lock_timeout = " + context.limits().lock().toMillis());
            }
        }
    }
}
