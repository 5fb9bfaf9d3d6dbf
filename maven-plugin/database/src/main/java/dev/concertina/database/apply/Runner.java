package dev.concertina.database.apply;

import dev.concertina.database.compare.CatalogLines;
import dev.concertina.database.ledger.Author;
import dev.concertina.database.ledger.Ledger;
import dev.concertina.database.ledger.LedgerState;
import dev.concertina.script.MigrationFolder;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Plans runs over a folder of migrations, and runs them. */
public final class Runner {
    private static final String NOW =
            "SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')";

    private final Target target;
    private final MigrationFolder folder;
    private final Author author;
    private final Limits limits;
    private final RunLog log;

    /** @param folder with all its problems: they are refusals of the plan */
    public Runner(Target target, MigrationFolder folder, Author author, Limits limits, RunLog log) {
        this.target = target;
        this.folder = folder;
        this.author = author;
        this.limits = limits;
        this.log = log;
    }

    /** What a run would do; nothing is locked or written. */
    public RunPlan plan(Mode mode, Wish wish) throws SQLException {
        try (Connection read = target.connect(author, "plan");
                Connection other = target.connect(author, "plan")) {
            Session session = new Session(read);
            RunPlan plan = plan(read, mode, wish);
            List<String> refusals = new ArrayList<>(Preflight.check(session, new Session(other)));
            if (plan.refusals().isEmpty()) {
                Privileges.refusal(session, plan.jobs()).ifPresent(refusals::add);
            }
            return with(plan, refusals, Preflight.warnings(session));
        }
    }

    /** How many rows the files of a plan meet at present, file by file; nothing is locked or written. */
    public List<FileEstimate> estimate(RunPlan plan) throws SQLException {
        try (Connection read = target.connect(author, "plan")) {
            return FileEstimator.estimate(read, plan.jobs());
        }
    }

    /**
     * Runs a plan, if it is the one that was agreed to.
     *
     * @throws ApplyException if it may not run; nothing was changed then
     */
    public RunSummary run(Mode mode, Wish wish, Consent consent) throws SQLException {
        try (Connection guard = target.connect(author, "lock");
                Connection work = target.connect(author, "work")) {
            Session session = new Session(work);
            Session holder = new Session(guard);
            refuse(Preflight.check(holder, session));
            RunnerLock.take(holder, RunnerLock.RUNNER, limits.runner(), log);
            RunnerLock.take(session, RunnerLock.WORK, limits.runner(), log);
            Ledger ledger = new Ledger(work, author);
            LedgerState state = ledger.state();
            RunPlan plan = plan(work, mode, wish);
            refuse(plan.refusals());
            refuse(Privileges.refusal(session, plan.jobs()).stream().toList());
            Instant now = OffsetDateTime.parse(session.text(NOW).orElseThrow()).toInstant();
            new Authority(plan, state)
                    .require(consent, session.text("SELECT session_user::text").orElseThrow(), now);
            return new PlanRun(target, session, ledger, plan, state, limits, log).run();
        }
    }

    private RunPlan plan(Connection read, Mode mode, Wish wish) throws SQLException {
        LedgerState state = new Ledger(read, author).state();
        return new PlanMaker(folder, state, Identity.of(new Session(read)), CatalogLines.read(read)).plan(mode, wish);
    }

    private static RunPlan with(RunPlan plan, List<String> refusals, List<String> notes) {
        return new RunPlan(
                plan.mode(),
                plan.target(),
                plan.environment(),
                plan.jobs(),
                plan.applied(),
                plan.touched(),
                Stream.concat(refusals.stream(), plan.refusals().stream()).toList(),
                Stream.concat(plan.notes().stream(), notes.stream()).toList(),
                plan.stop());
    }

    private static void refuse(List<String> refusals) {
        if (!refusals.isEmpty()) {
            throw new ApplyException(String.join("\n", refusals));
        }
    }
}
