package dev.concertina.database.apply;

import dev.concertina.database.compare.CatalogLine;
import dev.concertina.database.ledger.Author;
import dev.concertina.database.ledger.Ledger;
import dev.concertina.database.ledger.LedgerState;
import dev.concertina.database.snapshot.SnapshotKeeper;
import dev.concertina.script.MigrationFolder;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;

/** Plans runs over a folder of migrations, and runs them. */
public final class Runner {
    private final Target target;
    private final MigrationFolder folder;
    private final Destination destination;
    private final Author author;
    private final Limits limits;
    private final RunLog log;
    private final SnapshotKeeper keeper;

    /** One that does not know where the files lead. */
    public Runner(Target target, MigrationFolder folder, Author author, Limits limits, RunLog log) {
        this(target, folder, Destination.UNKNOWN, author, limits, log, SnapshotKeeper.NONE);
    }

    /**
     * One that does.
     *
     * @param folder with all its problems: they are refusals of the plan
     * @param keeper of snapshots of what each run begins with and leads to
     */
    public Runner(
            Target target,
            MigrationFolder folder,
            Destination destination,
            Author author,
            Limits limits,
            RunLog log,
            SnapshotKeeper keeper) {
        this.target = target;
        this.folder = folder;
        this.destination = destination;
        this.author = author;
        this.limits = limits;
        this.log = log;
        this.keeper = keeper;
    }

    /** What a run would do; nothing is locked or written. */
    public RunPlan plan(Mode mode, Wish wish) throws SQLException {
        try (Connection read = target.connect(author, "plan");
                Connection other = target.connect(author, "plan")) {
            Session session = new Session(read);
            RunPlan plan = PlanMaker.of(folder, new Ledger(read, author).state(), read, mode)
                    .plan(mode, wish);
            List<String> refusals = new ArrayList<>(Preflight.check(session, new Session(other)));
            List<String> notes = new ArrayList<>(Preflight.warnings(session, limits));
            if (plan.refusals().isEmpty()) {
                Privileges.refusal(session, plan.jobs()).ifPresent(refusals::add);
                Space space = Space.of(session, plan.jobs());
                refusals.addAll(space.refusals());
                notes.addAll(space.notes());
            }
            return with(plan, refusals, notes);
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
            RunnerLock.await(session, RunnerLock.CREW, limits.runner(), log);
            Ledger ledger = new Ledger(work, author);
            LedgerState state = ledger.state();
            PlanMaker maker = PlanMaker.of(folder, state, work, mode);
            SortedSet<CatalogLine> found = maker.catalog();
            RunPlan plan = maker.plan(mode, wish);
            refuse(plan.refusals());
            refuse(Privileges.refusal(session, plan.jobs()).stream().toList());
            refuse(Space.of(session, plan.jobs()).refusals());
            String actor = session.text("SELECT session_user::text").orElseThrow();
            new Authority(plan, state).require(consent, actor, ServerClock.now(session));
            return new PlanRun(
                            target,
                            session,
                            ledger,
                            plan,
                            state,
                            destination,
                            limits,
                            log,
                            keeper,
                            found,
                            Baseline.of(folder, state))
                    .run();
        }
    }

    private static RunPlan with(RunPlan plan, List<String> refusals, List<String> notes) {
        return new RunPlan(
                plan.mode(),
                plan.target(),
                plan.environment(),
                plan.jobs(),
                plan.hooks(),
                plan.values(),
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
