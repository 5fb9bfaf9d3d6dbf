package dev.concertina.database.apply;

import dev.concertina.database.ledger.Action;
import dev.concertina.database.ledger.Entry;
import dev.concertina.database.ledger.Ledger;
import dev.concertina.database.run.ScriptFailure;
import dev.concertina.parse.Statement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * What the parts of one script share while it runs.
 *
 * @param target for more sessions
 * @param work the session that does it; names of system objects alone mean something in it without a schema
 * @param rescued whether something is kept that a way back would have destroyed, of this migration or of another
 */
record UnitContext(Target target, Session work, Ledger ledger, Job job, Limits limits, RunLog log, boolean rescued) {
    /** Another session, which is the caller's to close. */
    Session open(String purpose) throws SQLException {
        return new Session(target.connect(ledger.author(), purpose));
    }

    /** An event about one part. */
    Entry entry(Action action, int unit) {
        return Entry.of(action, job.id())
                .with("direction", job.direction().toString())
                .with("checksum", job.script().checksum())
                .with("unit", unit);
    }

    /**
     * Runs a statement of the script; the log hears its borders.
     *
     * @throws ScriptFailure with its place, if the server refused it
     */
    void run(Statement statement, Session.Work work) throws SQLException {
        log.statementBegins(job, statement);
        try {
            work.run();
        } catch (ScriptFailure | ApplyException e) {
            log.statementEnds(job, statement, Optional.of(e));
            throw e;
        } catch (SQLException e) {
            log.statementEnds(job, statement, Optional.of(e));
            throw new ScriptFailure(job.script(), statement, e);
        }
        log.statementEnds(job, statement, Optional.empty());
    }

    /** Writes an event; what was kept of a migration comes back in the moment in which it is applied again. */
    void append(Entry event) throws SQLException {
        if (event.action() == Action.APPLIED && rescued) {
            new Rescue(this, List.of()).restore();
        }
        if (event.action() == Action.APPLIED || event.action() == Action.ROLLED_BACK) {
            ledger.appendLast(event);
        } else {
            ledger.append(event);
        }
    }

    /** The same in a transaction of its own. */
    void appendAlone(Entry event) throws SQLException {
        work.transaction(() -> append(event));
    }

    /** The event by which the whole script is done. */
    Entry done() {
        return switch (job.direction()) {
            case UP ->
                Entry.of(Action.APPLIED, job.id())
                        .with("number", job.pair().number())
                        .with("up", job.script().checksum())
                        .with("down", job.downChecksum());
            case DOWN ->
                Entry.of(Action.ROLLED_BACK, job.id())
                        .with("number", job.pair().number())
                        .with("down", job.script().checksum());
        };
    }
}
