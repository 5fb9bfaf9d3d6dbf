package dev.concertina.maven;

import dev.concertina.database.embedded.EmbeddedServerException;
import dev.concertina.database.folder.MigrationDirectory;
import dev.concertina.database.rehearse.Seal;
import dev.concertina.plan.RefusedChange;
import dev.concertina.schema.PostgresVersion;
import dev.concertina.script.NamingStyle;
import dev.concertina.script.Numbering;
import dev.concertina.script.Placeholders;
import dev.concertina.script.ScriptException;
import dev.concertina.snapshot.UnreadableFileException;
import dev.concertina.workspace.Settings;
import dev.concertina.workspace.UnclearChangeException;
import dev.concertina.workspace.Workspace;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.shared.utils.logging.MessageUtils;
import org.jspecify.annotations.Nullable;

/** What all goals share: where the migrations lie, how they are named, and how failures are told. */
abstract class DbMojo extends AbstractMojo {
    /** Every goal does nothing. */
    @Parameter(property = "db.skip", defaultValue = "false")
    private boolean skip;

    /** The folder of the migrations and their schema.json. */
    @Parameter(property = "db.directory", defaultValue = Reactor.DIRECTORY)
    private File directory = new File("src/main/resources/db/migration");

    /** How files are named: concertina, flyway or supabase. */
    @Parameter(property = "db.naming", defaultValue = "concertina")
    private String naming = "concertina";

    /** How files are numbered: sequential or timestamp. */
    @Parameter(property = "db.numbering", defaultValue = "sequential")
    private String numbering = "sequential";

    /** The oldest PostgreSQL that will run the migrations: 14 to 18. */
    @Parameter(property = "db.postgresVersion", defaultValue = "14")
    private int postgresVersion = PostgresVersion.OLDEST;

    /** What placeholders stand for, in files whose header asks for it: by their names, or one by one on the command line. */
    @Parameter(property = "db.placeholders")
    private @Nullable Map<String, String> placeholders;

    /** A semantic version for the names of new files. */
    @Parameter(property = "db.version", defaultValue = "")
    private String version = "";

    /** How results are printed: text, or json as one line on standard output. */
    @Parameter(property = "db.format", defaultValue = "text")
    private String format = "text";

    @Parameter(defaultValue = "${project}", readonly = true)
    private @Nullable MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true)
    private @Nullable MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true)
    private @Nullable MojoExecution execution;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        try {
            if (skip || skipped()) {
                console().line("Skipped: " + (skip ? "db.skip" : "db." + goal() + ".skip") + " is set.");
                return;
            }
            run();
        } catch (RefusedChange
                | UnclearChangeException
                | ScriptException
                | UnreadableFileException
                | IllegalArgumentException e) {
            throw new MojoFailureException(e.getMessage(), e);
        } catch (IOException e) {
            throw new MojoExecutionException(Failures.of(e), e);
        } catch (SQLException e) {
            throw new MojoExecutionException(Failures.of(e), e);
        } catch (EmbeddedServerException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    /** Whether this goal alone is to do nothing. */
    abstract boolean skipped();

    abstract void run() throws IOException, SQLException, MojoExecutionException, MojoFailureException;

    final MigrationDirectory migrations() {
        return new MigrationDirectory(directory.toPath(), style(), placeholders());
    }

    final BuildServer buildServer() {
        return new BuildServer(session().getSystemProperties(), directory.toPath());
    }

    final Placeholders placeholders() {
        Map<String, String> given = Optional.ofNullable(placeholders).orElse(Map.of());
        return GivenPlaceholders.of(given, session().getUserProperties());
    }

    /** With which the record of a rehearsal is sealed; the key comes from the environment alone, where no log shows it. */
    static Seal seal() {
        return new Seal(
                Optional.ofNullable(System.getenv("CONCERTINA_REHEARSAL_KEY")).filter(k -> !k.isBlank()));
    }

    final NamingStyle style() {
        return Choices.of(NamingStyle.class, "db.naming", naming);
    }

    final PostgresVersion oldest() {
        return new PostgresVersion(postgresVersion);
    }

    final Settings settings() {
        return new Settings(
                oldest(),
                Choices.of(Numbering.class, "db.numbering", numbering),
                LocalDateTime.now(ZoneOffset.UTC),
                Optional.of(version).filter(v -> !v.isBlank()));
    }

    /** Refuses to go on over files that the snapshot does not know. */
    final void requireLearned(Workspace workspace) throws MojoFailureException {
        if (!workspace.unlearned().isEmpty()) {
            throw new MojoFailureException("The file \""
                    + workspace.unlearned().get(0).up().file()
                    + "\" was written by hand and is not known to schema.json yet, so what would be written here could"
                    + " overlook it. Run mvn db:generate first: it learns what the file does.");
        }
    }

    final MavenProject project() {
        return Objects.requireNonNull(project);
    }

    final MavenSession session() {
        return Objects.requireNonNull(session);
    }

    final MojoExecution execution() {
        return Objects.requireNonNull(execution);
    }

    final Reactor reactor() {
        return new Reactor(session(), execution());
    }

    final Console console() {
        boolean json = Choices.of(Format.class, "db.format", format) == Format.JSON;
        // Maven colours what goes to a terminal
        return new Console(getLog(), jsonLine(), json, MessageUtils.isColorEnabled());
    }

    final JsonLine jsonLine() {
        return new JsonLine(System.out, project().getArtifactId());
    }

    final WrittenReport report() {
        return new WrittenReport(console(), base());
    }

    /** A path as it is shown to the user. */
    final Path shown(Path path) {
        return base().relativize(path.toAbsolutePath());
    }

    private Path base() {
        return project().getBasedir().toPath().toAbsolutePath();
    }

    private String goal() {
        return execution().getGoal();
    }
}
