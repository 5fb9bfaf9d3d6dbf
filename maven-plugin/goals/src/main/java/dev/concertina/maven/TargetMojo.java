package dev.concertina.maven;

import dev.concertina.database.apply.ApplyException;
import dev.concertina.database.apply.Destination;
import dev.concertina.database.apply.Limits;
import dev.concertina.database.apply.Mover;
import dev.concertina.database.apply.RunLog;
import dev.concertina.database.apply.Runner;
import dev.concertina.database.apply.Target;
import dev.concertina.database.apply.Wish;
import dev.concertina.database.folder.HookDirectory;
import dev.concertina.database.folder.MigrationDirectory;
import dev.concertina.database.ledger.Author;
import dev.concertina.database.ledger.NewerLedgerException;
import dev.concertina.database.snapshot.SnapshotKeeper;
import dev.concertina.schema.Name;
import dev.concertina.script.MigrationFolder;
import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/** What goals share that work on a database that matters. */
abstract class TargetMojo extends DbMojo {
    /** The database: jdbc:postgresql://host:port/database. Without it, PGHOST, PGPORT and PGDATABASE. */
    @Parameter(property = "db.url", defaultValue = "")
    private String url = "";

    /** The role that logs in. Without it, the server's entry in settings.xml, or PGUSER. */
    @Parameter(property = "db.user", defaultValue = "")
    private String user = "";

    /** Its password; never in a pom. Without it, settings.xml, PGPASSWORD or the file .pgpass. */
    @Parameter(property = "db.password", defaultValue = "")
    private String password = "";

    /** The id of a server in settings.xml that holds user and password, encrypted or not. */
    @Parameter(property = "db.server", defaultValue = "")
    private String server = "";

    /** The role to take on after the login (SET ROLE). */
    @Parameter(property = "db.role", defaultValue = "")
    private String role = "";

    /** What the environment is called, as the first run wrote it into the ledger; development needs no approval. */
    @Parameter(property = "db.environment", defaultValue = "")
    private String environment = "";

    /** How many seconds a file of the expand or contract phase may take before the goal fails with an alert, once it is done. */
    @Parameter(property = "db.budget", defaultValue = "30")
    private String budget = "30";

    /** Over how many connections a backfill writes. */
    @Parameter(property = "db.backfill.connections", defaultValue = "1")
    private String backfillConnections = "1";

    /** How many megabytes of WAL a standby may be behind before a backfill waits for it. */
    @Parameter(property = "db.backfill.lag", defaultValue = "64")
    private String backfillLag = "64";

    /** A query of one boolean: while it says true, a backfill waits between two batches. */
    @Parameter(property = "db.backfill.stop", defaultValue = "")
    private String backfillStop = "";

    /** Longest wait for a lock, in milliseconds, before it is let go and tried again; below the server's deadlock_timeout. */
    @Parameter(property = "db.lockTimeout", defaultValue = "400")
    private String lockTimeout = "400";

    /** How long to wait for another runner, in seconds. */
    @Parameter(property = "db.wait", defaultValue = "60")
    private String wait = "60";

    /** The folder of the hooks; by default "hooks" in that of the migrations. */
    @Parameter(property = "db.hooks")
    private @Nullable File hooks;

    @javax.inject.Inject
    private @Nullable SettingsDecrypter decrypter;

    @Override
    final void run() throws IOException, java.sql.SQLException, MojoFailureException {
        try {
            work();
        } catch (ApplyException | NewerLedgerException e) {
            throw new MojoFailureException(e.getMessage(), e);
        } catch (java.sql.SQLException e) {
            throw new MojoFailureException(Failures.ofTarget(e), e);
        }
    }

    abstract void work() throws IOException, java.sql.SQLException, MojoFailureException;

    final Target target() throws MojoFailureException {
        Login login = new Login(session().getSettings(), Objects.requireNonNull(decrypter), System.getenv());
        login.requireNoSecret(project());
        return new Target(
                login.url(url),
                login.properties(user, password, server),
                Optional.of(role).filter(r -> !r.isBlank()).map(Name::of));
    }

    /** The files and hooks with all their problems, which become refusals. */
    final MigrationFolder folder() throws IOException {
        MigrationDirectory migrations = migrations();
        if (hooks != null && !hooks.isDirectory()) {
            throw new IllegalArgumentException(
                    "The folder of hooks \"" + hooks + "\" is not there, so they would not run;"
                            + " nothing was done. Correct db.hooks, or leave it out.");
        }
        HookDirectory directory = hooks == null ? HookDirectory.within(migrations) : new HookDirectory(hooks.toPath());
        return migrations.folder().with(directory.read(migrations.placeholders()));
    }

    /** The schema to which they lead. */
    final Destination destination() throws IOException {
        return new Destination(migrations().snapshot());
    }

    /** @param log hears what the runner does */
    final Runner runner(Author author, RunLog log, SnapshotKeeper keeper) throws IOException, MojoFailureException {
        return new Runner(target(), folder(), destination(), author, limits(), log, keeper);
    }

    final Mover mover() throws MojoFailureException {
        return new Mover(target(), Author.current(), limits(), new LoggedRun(console()));
    }

    private Limits limits() {
        return new Limits(
                Duration.ofMillis(Choices.atLeast(1, "db.lockTimeout", lockTimeout)),
                Limits.DEFAULT.step(),
                Duration.ofSeconds(Choices.atLeast(0, "db.wait", wait)),
                Limits.DEFAULT.batch(),
                (int) Choices.atLeast(1, "db.backfill.connections", backfillConnections),
                Choices.atLeast(0, "db.backfill.lag", backfillLag) << 20,
                Optional.of(backfillStop).filter(q -> !q.isBlank()),
                Duration.ofSeconds(Choices.atLeast(0, "db.budget", budget)));
    }

    final Wish wish() {
        return environment.isBlank() ? Wish.EVERYTHING : Wish.EVERYTHING.in(environment);
    }
}
