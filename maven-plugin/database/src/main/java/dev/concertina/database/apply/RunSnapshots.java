package dev.concertina.database.apply;

import dev.concertina.database.ledger.Ledger;
import dev.concertina.database.run.Address;
import dev.concertina.database.snapshot.Moment;
import dev.concertina.database.snapshot.SnapshotKeeper;
import dev.concertina.database.snapshot.SnapshotPolicy;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The snapshots of one run: what cannot be kept before it refuses it, what cannot be kept after a file is an alert. */
final class RunSnapshots {
    private final SnapshotKeeper keeper;
    private final Target target;
    private final Session work;
    private final Ledger ledger;
    private final RunPlan plan;
    private final Limits limits;
    private final RunLog log;
    private final List<String> alerts;
    private final Path folder;
    private final Set<String> told = new HashSet<>();
    private int number;

    /** @param alerts get what could not be kept */
    RunSnapshots(
            SnapshotKeeper keeper,
            Target target,
            Session work,
            Ledger ledger,
            RunPlan plan,
            Limits limits,
            RunLog log,
            List<String> alerts)
            throws SQLException {
        this.keeper = keeper;
        this.target = target;
        this.work = work;
        this.ledger = ledger;
        this.plan = plan;
        this.limits = limits;
        this.log = log;
        this.alerts = alerts;
        this.folder = keeper.folder(ServerClock.now(work), ledger.author().run());
    }

    /**
     * Keeps what the run begins with.
     *
     * @throws ApplyException if it cannot be kept; nothing was changed then
     */
    void before() {
        if (keeper.policy() == SnapshotPolicy.NONE || plan.jobs().isEmpty()) {
            return;
        }
        try {
            write("before", plan.jobs().get(0));
            log.tell("Snapshots go to " + folder);
        } catch (IOException | SQLException e) {
            throw new ApplyException("The snapshot before the run could not be written to " + folder + " (" + reason(e)
                    + "), so nothing was changed. Name a folder that can be written with db.snapshots.directory, or"
                    + " run without: db.snapshots=none");
        }
    }

    /** Keeps what a file led to. */
    void after(Job job) {
        if (keeper.policy() == SnapshotPolicy.EACH) {
            attempt(job);
        }
    }

    /** Keeps what the run led to, and lets old ones go. */
    void end() {
        if (keeper.policy() == SnapshotPolicy.NONE || plan.jobs().isEmpty()) {
            return;
        }
        if (keeper.policy() == SnapshotPolicy.ENDS) {
            attempt(plan.jobs().get(plan.jobs().size() - 1));
        }
        try {
            keeper.prune(folder);
        } catch (IOException e) {
            alerts.add("Old snapshots in " + keeper.directory() + " could not be removed (" + reason(e)
                    + "). Remove them.");
        }
    }

    private void attempt(Job job) {
        try {
            write("after", job);
        } catch (IOException | SQLException e) {
            alerts.add("The snapshot after " + job.script().file() + " could not be written to " + folder + " ("
                    + reason(e) + "); the file itself is done.");
        }
    }

    private void write(String when, Job job) throws IOException, SQLException {
        String file = job.script().file();
        Moment moment = new Moment(plan.target().toString(), head(), when + " " + file, ServerClock.now(work));
        String name = String.format("%03d-%s-%s", number++, when, file.substring(0, file.length() - ".sql".length()));
        keeper.write(work.connection(), moment, folder, name);
        keeper.dump(
                        work.connection(),
                        new Address(target.url(), target.login()),
                        target.role(),
                        limits.lock().toMillis(),
                        folder,
                        name)
                .filter(told::add)
                .ifPresent(log::tell);
    }

    private String head() throws SQLException {
        return ledger.exists() ? ledger.head() : "none";
    }

    private static String reason(Exception e) {
        return e.getClass().getSimpleName() + ": " + e.getMessage();
    }
}
