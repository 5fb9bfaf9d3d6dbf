package dev.concertina.database.apply;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.concertina.database.compare.CatalogLine;
import dev.concertina.database.compare.CatalogLines;
import dev.concertina.database.effect.Effects;
import dev.concertina.database.ledger.Action;
import dev.concertina.database.ledger.Direction;
import dev.concertina.database.ledger.Entry;
import dev.concertina.database.ledger.Ledger;
import dev.concertina.database.ledger.LedgerState;
import dev.concertina.database.ledger.OpenMigration;
import dev.concertina.database.snapshot.SnapshotKeeper;
import dev.concertina.plan.Phase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** Runs the jobs of a plan, one after the other, up to the first that fails. */
final class PlanRun {
    private final Target target;
    private final Session work;
    private final Ledger ledger;
    private final RunPlan plan;
    private final LedgerState state;
    private final Destination destination;
    private final Limits limits;
    private final RunLog log;
    private final List<FileResult> files = new ArrayList<>();
    private final RunContext context;
    private final HookRun hooks;
    private final RunSnapshots snapshots;
    private final SortedSet<CatalogLine> found;
    private final Baseline baseline;
    private final long begin = System.nanoTime();
    private boolean rescued;

    /**
     * @param work the session that does it, which holds the lock for it
     * @param found every object of the database before it begins
     * @param baseline what stands from now on for what the database holds
     */
    PlanRun(
            Target target,
            Session work,
            Ledger ledger,
            RunPlan plan,
            LedgerState state,
            Destination destination,
            Limits limits,
            RunLog log,
            SnapshotKeeper keeper,
            SortedSet<CatalogLine> found,
            Baseline baseline)
            throws SQLException {
        this.target = target;
        this.work = work;
        this.ledger = ledger;
        this.plan = plan;
        this.state = state;
        this.destination = destination;
        this.limits = limits;
        this.log = log;
        this.found = found;
        this.baseline = baseline;
        this.context = RunContext.begin(target, work, ledger.author(), log);
        this.hooks = new HookRun(target, work, ledger, plan.hooks(), limits, log, context.stop());
        this.snapshots = new RunSnapshots(keeper, target, work, ledger, plan, limits, log, context.alerts());
    }

    RunSummary run() throws SQLException {
        try (context) {
            return begun();
        }
    }

    private RunSummary begun() throws SQLException {
        if (plan.isDone() && state.environment().isPresent() && baseline.pairs().isEmpty()) {
            return summary(Optional.empty(), state.head());
        }
        snapshots.before();
        begin();
        log.runBegins(ledger.author().run(), plan);
        RunSummary summary = all();
        log.runEnds(summary);
        return summary;
    }

    private RunSummary all() throws SQLException {
        try {
            hooks.begin();
            rescued = Rescued.isAny(work);
            for (Job job : plan.jobs()) {
                context.stop().requireNone("Before " + job.script().file());
                hooks.before(job);
                run(job);
                hooks.after(job);
                snapshots.after(job);
            }
            hooks.end();
            snapshots.end();
            return summary(Optional.empty(), end());
        } catch (SQLException | ApplyException e) {
            String head = failed(e);
            return summary(Optional.of(String.valueOf(e.getMessage())), head);
        }
    }

    /** Writes in one transaction that the run begins, and in the first run what it is written in. */
    private void begin() throws SQLException {
        work.execute("SET lock_timeout = " + limits.lock().toMillis());
        JsonArray jobs = new JsonArray();
        plan.workLines().forEach(jobs::add);
        JsonObject data = new JsonObject();
        data.addProperty("mode", plan.mode().toString());
        data.add("jobs", jobs);
        work.transaction(() -> {
            if (state.environment().isEmpty()) {
                ledger.create(plan.environment());
            }
            ledger.append(new Entry(Action.RUN_STARTED, plan.hash(), data));
            for (Entry entry : baseline.entries()) {
                ledger.append(entry);
            }
        });
    }

    private void run(Job job) throws SQLException {
        UnitContext unit = new UnitContext(target, work, ledger, job, limits, log, context, rescued, new Effects());
        Optional<OpenMigration> open = state.open()
                .filter(o -> o.id().equals(job.id()))
                .filter(o -> o.direction() == job.direction())
                .filter(o -> o.checksum().equals(job.script().checksum()));
        FileResult result = file(job, new MigrationRun(unit, open));
        files.add(result);
        alert(job, result);
        log.tell((job.direction() == Direction.UP ? "up   " : "down ")
                + job.script().file() + "  " + result.millis() + " ms"
                + (result.rows() > 0 ? ", " + result.rows() + " rows" : ""));
    }

    private FileResult file(Job job, MigrationRun run) throws SQLException {
        log.fileBegins(job);
        Optional<FileResult> result = Optional.empty();
        try {
            result = Optional.of(run.run());
            return result.get();
        } finally {
            log.fileEnds(job, result);
        }
    }

    /** Clients run while an expand or a contract does, so these are to be short. */
    private void alert(Job job, FileResult result) {
        Phase phase = job.script().name().phase();
        if ((phase == Phase.EXPAND || phase == Phase.CONTRACT)
                && result.millis() > limits.budget().toMillis()) {
            context.alerts()
                    .add(job.script().file() + " took " + result.millis() + " ms, and a file of phase " + phase
                            + " is to take " + limits.budget().toMillis() + " at most: it let others go first "
                            + result.retries() + " times. If that is as it should be, raise db.budget.");
        }
    }

    private String end() throws SQLException {
        SortedSet<CatalogLine> catalog = CatalogLines.read(work.connection());
        Entry finished = Entry.of(Action.RUN_FINISHED, plan.hash()).with("catalog", CatalogRecord.fingerprint(catalog));
        work.transaction(() -> {
            CatalogRecord.write(work.connection(), catalog);
            ledger.append(finished);
        });
        context.alerts().addAll(Strangers.alerts(found, catalog, plan));
        destination
                .missing(work.connection(), ledger)
                .forEach(line -> context.alerts()
                        .add("The database is not what schema.json says, although all files are applied:" + " it lacks "
                                + line + ". See who changed it: mvn db:verify"));
        return ledger.head();
    }

    /** Tells the ledger why it stopped, over a new session if the old one is lost; who reads the plan again sees it. */
    private String failed(Exception failure) {
        Entry entry = Entry.of(Action.RUN_FAILED, plan.hash())
                .with("message", String.valueOf(failure.getMessage()))
                .with("state", failure instanceof SQLException e ? String.valueOf(e.getSQLState()) : "");
        try {
            if (work.connection().isValid(1)) {
                return ledger.append(entry);
            }
            try (Connection again = target.connect(ledger.author(), "failure")) {
                return new Ledger(again, ledger.author()).append(entry);
            }
        } catch (SQLException e) {
            failure.addSuppressed(e);
            log.tell("The ledger could not be told of the failure: " + e.getMessage());
            return state.head();
        }
    }

    private RunSummary summary(Optional<String> failure, String head) {
        List<String> left = plan.jobs().stream()
                .skip(files.size())
                .map(j -> j.script().file())
                .toList();
        return new RunSummary(
                plan.mode(),
                ledger.author().run(),
                plan.hash(),
                files,
                left,
                failure,
                context.alerts(),
                (System.nanoTime() - begin) / 1_000_000,
                head);
    }
}
