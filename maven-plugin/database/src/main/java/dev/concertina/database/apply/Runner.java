package dev.concertina.database.apply;

import dev.concertina.database.compare.CatalogLines;
import dev.concertina.database.ledger.Author;
import dev.concertina.database.ledger.Ledger;
import dev.concertina.database.ledger.LedgerState;
import dev.concertina.script.MigrationFolder;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Plans runs over a folder of migrations, and runs them. */
public final class Runner {
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
            return withRefusals(plan(read, mode, wish), Preflight.check(read, other));
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
            refuse(Preflight.check(guard, work));
            RunnerLock.take(guard, RunnerLock.RUNNER, limits.runner(), log);
            RunnerLock.take(work, RunnerLock.WORK, limits.runner(), log);
            Ledger ledger = new Ledger(work, author);
            LedgerState state = ledger.state();
            RunPlan plan = plan(work, mode, wish);
            refuse(plan.refusals());
            new Authority(plan, state).require(consent, actor(work), now(work));
            return new PlanRun(target, work, ledger, plan, state, limits, log).run();
        }
    }

    private RunPlan plan(Connection read, Mode mode, Wish wish) throws SQLException {
        LedgerState state = new Ledger(read, author).state();
        return new PlanMaker(folder, state, Identity.of(read), CatalogLines.read(read)).plan(mode, wish);
    }

    private static RunPlan withRefusals(RunPlan plan, List<String> more) {
        List<String> refusals = new ArrayList<>(more);
        refusals.addAll(plan.refusals());
        return new RunPlan(
                plan.mode(),
                plan.target(),
                plan.environment(),
                plan.jobs(),
                plan.applied(),
                plan.touched(),
                refusals,
                plan.notes(),
                plan.stop());
    }

    private static void refuse(List<String> refusals) {
        if (!refusals.isEmpty()) {
            throw new ApplyException(String.join("\n", refusals));
        }
    }

    private static String actor(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT session_user::text")) {
            row.next();
            return row.getString(1);
        }
    }

    private static Instant now(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT clock_timestamp()")) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        }
    }
}
