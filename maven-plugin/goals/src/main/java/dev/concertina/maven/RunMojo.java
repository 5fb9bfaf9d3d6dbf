package dev.concertina.maven;

import dev.concertina.database.apply.Consent;
import dev.concertina.database.apply.Listeners;
import dev.concertina.database.apply.Mode;
import dev.concertina.database.apply.Rehearsed;
import dev.concertina.database.apply.RunLog;
import dev.concertina.database.apply.RunPlan;
import dev.concertina.database.apply.RunSummary;
import dev.concertina.database.apply.Runner;
import dev.concertina.database.apply.Wish;
import dev.concertina.database.ledger.Author;
import dev.concertina.database.snapshot.PgDump;
import dev.concertina.database.snapshot.SnapshotKeeper;
import dev.concertina.database.snapshot.SnapshotPolicy;
import dev.concertina.maven.telemetry.Telemetry;
import java.io.File;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What applying and rolling back share: a plan first, and the run only of a plan that was seen. */
abstract class RunMojo extends TargetMojo {
    /** The plan to run: its hash, or at least its first eight digits. Without it the plan is only printed. */
    @Parameter(property = "db.plan", defaultValue = "")
    private String plan = "";

    /** Run without having seen the plan; in the environment "development" only. */
    @Parameter(property = "db.yes", defaultValue = "false")
    private boolean yes;

    /** How many people must have approved the plan (mvn db:approve). */
    @Parameter(property = "db.approvals", defaultValue = "0")
    private String approvals = "0";

    /** Where the report of a run goes. */
    @Parameter(property = "db.report", defaultValue = "${project.build.directory}/concertina/run.json")
    private File report = new File("target/concertina/run.json");

    /** When the structure is kept as a snapshot: none, ends (before the first file and after the last) or each. */
    @Parameter(property = "db.snapshots", defaultValue = "none")
    private String snapshots = "none";

    /** Where snapshots go. */
    @Parameter(property = "db.snapshots.directory", defaultValue = "${project.build.directory}/concertina/snapshots")
    private File snapshotsDirectory = new File("target/concertina/snapshots");

    /** The snapshots of how many runs are kept. */
    @Parameter(property = "db.snapshots.keep", defaultValue = "10")
    private String snapshotsKeep = "10";

    /** How lines about a run are written: text into Maven's log, or json, each an object on standard output. */
    @Parameter(property = "db.log", defaultValue = "text")
    private String logFormat = "text";

    /** The report of the last rehearsal, from which the plan takes how long files took. */
    @Parameter(property = "db.rehearsal.report", defaultValue = "${project.build.directory}/concertina/rehearsal.json")
    private File rehearsal = new File("target/concertina/rehearsal.json");

    /** Whether plans must have been rehearsed. */
    Optional<Rehearsed> rehearsed() throws IOException {
        return Optional.empty();
    }

    /** What the last rehearsal left. */
    final Rehearsed rehearsed(Set<String> environments) throws IOException {
        return LastRehearsal.record(rehearsal.toPath(), shown(rehearsal.toPath()), environments, seal());
    }

    final void run(Mode mode, Wish wish) throws IOException, SQLException, MojoFailureException {
        if (plan.isBlank() && !yes) {
            show(mode, wish);
            return;
        }
        Optional<String> named = Optional.of(plan).filter(p -> !p.isBlank());
        Consent consent = new Consent(named, (int) Choices.atLeast(0, "db.approvals", approvals), rehearsed());
        boolean json = Choices.of(Format.class, "db.log", logFormat) == Format.JSON;
        RunLog told = json ? new JsonRun(jsonLine()) : new LoggedRun(console());
        Listeners all = new Listeners(told, List.of(Telemetry.open(told::tell)));
        RunSummary summary;
        try {
            summary = runner(Author.current(), all, keeper()).run(mode, wish, consent);
        } finally {
            all.over();
        }
        new RunPrinter(console()).summary(summary);
        RunDocument.write(summary, report.toPath());
        if (!summary.passed()) {
            throw new MojoFailureException(summary.failure().orElse(""));
        }
        if (!summary.alerts().isEmpty()) {
            throw new MojoFailureException(
                    "Everything is done, and nothing need be run again; but " + String.join("\n", summary.alerts()));
        }
    }

    private void show(Mode mode, Wish wish) throws IOException, SQLException, MojoFailureException {
        Runner runner = runner(Author.current(), new LoggedRun(console()), SnapshotKeeper.NONE);
        RunPlan seen = runner.plan(mode, wish);
        LastRehearsal last = LastRehearsal.read(rehearsal.toPath(), shown(rehearsal.toPath()));
        boolean refused = !seen.refusals().isEmpty();
        new RunPrinter(console()).plan(seen, wish, refused ? List.of() : runner.estimate(seen), last);
        rehearsed().flatMap(r -> r.refusal(seen)).ifPresent(r -> console().warn(r));
        if (refused) {
            throw new MojoFailureException("The plan cannot run. " + String.join("\n", seen.refusals()));
        }
    }

    private SnapshotKeeper keeper() {
        return new SnapshotKeeper(
                Choices.of(SnapshotPolicy.class, "db.snapshots", snapshots),
                snapshotsDirectory.toPath(),
                (int) Choices.atLeast(1, "db.snapshots.keep", snapshotsKeep),
                PgDump.onPath());
    }
}
