package dev.concertina.database.apply;

import dev.concertina.database.effect.CatalogFacts;
import dev.concertina.database.effect.Effects;
import dev.concertina.database.ledger.Action;
import dev.concertina.database.ledger.Direction;
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
 * @param run what it shares with other scripts
 * @param rescued whether something is kept that a way back would have destroyed, of this migration or of another
 * @param effects what its statements must have left in the catalog so far
 */
record UnitContext(
        Target target,
        Session work,
        Ledger ledger,
        Job job,
        Limits limits,
        RunLog log,
        RunContext run,
        boolean rescued,
        Effects effects) {
    /** A retry of a part of this script, which ends when the process is to end. */
    Retry retry() {
        return new Retry(limits.step(), log, run.stop());
    }

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
        run.watch().begins(job.script().file());
        try {
            work.run();
        } catch (ScriptFailure | ApplyException e) {
            log.statementEnds(job, statement, Optional.of(e));
            throw e;
        } catch (SQLException e) {
            log.statementEnds(job, statement, Optional.of(e));
            throw new ScriptFailure(job.script(), statement, e);
        } finally {
            run.watch().ends();
        }
        log.statementEnds(job, statement, Optional.empty());
    }

    /**
     * Writes an event; what was kept of a migration comes back in the moment in which it is applied again.
     *
     * @throws ApplyException if the catalog does not show what the script's statements should have made of it
     */
    void append(Entry event) throws SQLException {
        List<String> unmet = CatalogFacts.unmet(work.connection(), effects);
        if (!unmet.isEmpty()) {
            throw new ApplyException(job.script().file() + " ran without an error, but the catalog is not what its"
                    + " statements should have made of it: " + String.join("; ", unmet)
                    + ". The file does not count as "
                    + (job.direction() == Direction.UP ? "applied" : "rolled back")
                    + ". Find out what undid it: an event trigger, another session, or IF NOT EXISTS where something else"
                    + " is there. Then run the same command again.");
        }
        if (event.action() == Action.APPLIED && rescued) {
            new Rescued(this).restore();
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
