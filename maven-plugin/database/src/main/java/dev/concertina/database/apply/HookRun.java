package dev.concertina.database.apply;

import dev.concertina.database.ledger.Action;
import dev.concertina.database.ledger.Entry;
import dev.concertina.database.ledger.Ledger;
import dev.concertina.database.run.ScriptFailure;
import dev.concertina.parse.Statement;
import dev.concertina.script.HookPoint;
import dev.concertina.script.Script;
import dev.concertina.script.Unit;
import dev.concertina.script.Units;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Runs hooks on the session of the run, each in a transaction with the event that tells of it. The session is afterwards
 * as it was before: settings, role, temporary tables, cursors and channels.
 */
final class HookRun {
    private final Target target;
    private final Session work;
    private final Ledger ledger;
    private final HookPlan plan;
    private final Limits limits;
    private final RunLog log;
    private final StopSignal stop;

    HookRun(Target target, Session work, Ledger ledger, HookPlan plan, Limits limits, RunLog log, StopSignal stop) {
        this.target = target;
        this.work = work;
        this.ledger = ledger;
        this.plan = plan;
        this.limits = limits;
        this.log = log;
        this.stop = stop;
    }

    /** Runs what comes before the first file, and what a run that was cut owes to its last. */
    void begin() throws SQLException {
        run(HookPoint.BEFORE_MIGRATE, "");
        if (plan.owed().isPresent()) {
            run(HookPoint.AFTER_EACH, plan.owed().get());
        }
    }

    void before(Job job) throws SQLException {
        run(HookPoint.BEFORE_EACH, job.id());
    }

    void after(Job job) throws SQLException {
        run(HookPoint.AFTER_EACH, job.id());
    }

    void end() throws SQLException {
        run(HookPoint.AFTER_MIGRATE, "");
    }

    private void run(HookPoint point, String migration) throws SQLException {
        Optional<Script> hook = plan.hooks().at(point);
        if (hook.isEmpty()) {
            return;
        }
        long begin = System.nanoTime();
        Entry event = Entry.of(Action.HOOK_FINISHED, point.file())
                .with("checksum", hook.get().checksum())
                .with("migration", migration);
        new Retry(limits.step(), log, stop).run(point.file(), () -> once(hook.get(), event));
        log.tell(String.format("hook %s  %d ms", point.file(), (System.nanoTime() - begin) / 1_000_000));
    }

    private void once(Script hook, Entry event) throws SQLException {
        work.execute("SET search_path = pg_catalog, pg_temp");
        LockBudget budget = new LockBudget(work, limits.lock());
        work.transaction(() -> {
            for (Unit unit : Units.of(hook)) {
                for (Statement statement : unit.statements()) {
                    budget.allow();
                    execute(hook, statement);
                }
            }
            restore();
            requireLock(hook);
            ledger.append(event);
        });
    }

    private void execute(Script hook, Statement statement) throws SQLException {
        try {
            work.execute(statement.text());
        } catch (SQLException e) {
            throw new ScriptFailure(hook, statement, e);
        }
    }

    /**
     * Takes back all that a session can be told, within the hook's transaction: if that fails, the server itself does.
     *
     * @see <a href="https://www.postgresql.org/docs/current/sql-discard.html">DISCARD</a>
     */
    private void restore() throws SQLException {
        work.execute("RESET SESSION AUTHORIZATION; RESET ALL; CLOSE ALL; UNLISTEN *; DISCARD TEMP; DISCARD SEQUENCES");
        target.pin(work.connection());
        work.execute("SET lock_timeout = " + limits.lock().toMillis());
    }

    private void requireLock(Script hook) throws SQLException {
        if (!RunnerLock.isHeld(work, RunnerLock.WORK)) {
            throw new ApplyException(
                    hook.file() + " let go of the session's advisory locks, so that another runner could"
                            + " begin; what it did was undone, and the run stops. Take pg_advisory_unlock_all out of it.");
        }
    }
}
