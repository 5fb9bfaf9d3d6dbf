package dev.concertina.maven;

import dev.concertina.database.embedded.EmbeddedServerException;
import dev.concertina.database.folder.MigrationDirectory;
import dev.concertina.plan.RefusedChange;
import dev.concertina.schema.Model;
import dev.concertina.schema.PostgresVersion;
import dev.concertina.script.NamingStyle;
import dev.concertina.script.Numbering;
import dev.concertina.script.ScriptException;
import dev.concertina.snapshot.ModelReader;
import dev.concertina.snapshot.UnreadableFileException;
import dev.concertina.workspace.Settings;
import dev.concertina.workspace.UnclearChangeException;
import dev.concertina.workspace.Workspace;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What all goals share: where the migrations lie, how they are named, and how failures are told. */
abstract class DbMojo extends AbstractMojo {
    /** Does nothing. */
    @Parameter(property = "db.skip", defaultValue = "false")
    private boolean skip;

    /** The folder of the migrations and their schema.json. */
    @Parameter(property = "db.directory", defaultValue = "${project.basedir}/src/main/resources/db/migration")
    private File directory = new File("src/main/resources/db/migration");

    /** Where the annotation processor wrote what the classes say. */
    @Parameter(property = "db.model", defaultValue = "${project.build.outputDirectory}/META-INF/concertina/schema.json")
    private File model = new File("target/classes/META-INF/concertina/schema.json");

    /** How files are named: concertina, flyway or supabase. */
    @Parameter(property = "db.naming", defaultValue = "concertina")
    private String naming = "concertina";

    /** How files are numbered: sequential or timestamp. */
    @Parameter(property = "db.numbering", defaultValue = "sequential")
    private String numbering = "sequential";

    /** The oldest PostgreSQL that will run the migrations: 14 to 18. */
    @Parameter(property = "db.postgresVersion", defaultValue = "14")
    private int postgresVersion = PostgresVersion.OLDEST;

    /** A semantic version for the names of new files. */
    @Parameter(property = "db.version", defaultValue = "")
    private String version = "";

    /** How results are printed: text or json. */
    @Parameter(property = "db.format", defaultValue = "text")
    private String format = "text";

    @Parameter(defaultValue = "${project.basedir}", readonly = true)
    private File base = new File("").getAbsoluteFile();

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped, because db.skip is set.");
            return;
        }
        try {
            run();
        } catch (RefusedChange
                | UnclearChangeException
                | ScriptException
                | UnreadableFileException
                | IllegalArgumentException e) {
            throw new MojoFailureException(e.getMessage(), e);
        } catch (IOException | SQLException | EmbeddedServerException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    abstract void run() throws IOException, SQLException, MojoExecutionException, MojoFailureException;

    final MigrationDirectory migrations() {
        return new MigrationDirectory(directory.toPath(), choice(NamingStyle.class, "db.naming", naming));
    }

    final Settings settings() {
        return new Settings(
                new PostgresVersion(postgresVersion),
                choice(Numbering.class, "db.numbering", numbering),
                LocalDateTime.now(ZoneOffset.UTC),
                Optional.of(version).filter(v -> !v.isBlank()));
    }

    /** What the classes say; empty in a module that has no schema classes. */
    final Optional<Model> model() throws IOException {
        Path path = model.toPath();
        if (!Files.exists(path)) {
            getLog().info("No schema classes here: " + path.getFileName()
                    + " was not written by the annotation processor.");
            return Optional.empty();
        }
        return Optional.of(ModelReader.read(path.toString(), Files.readString(path)));
    }

    /** Refuses to go on over files that the snapshot does not know. */
    final void requireLearned(Workspace workspace) throws MojoFailureException {
        if (!workspace.unlearned().isEmpty()) {
            throw new MojoFailureException(
                    "The file \"" + workspace.unlearned().get(0).up().file()
                            + "\" was written by hand and is not known to schema.json yet, so what would be written here could"
                            + " overlook it. Run mvn db:generate first: it learns what the file does.");
        }
    }

    final WrittenReport report() {
        return new WrittenReport(getLog(), base.toPath(), json());
    }

    /** A path as it is shown to the user. */
    final Path shown(Path path) {
        return base.toPath().relativize(path.toAbsolutePath());
    }

    final boolean json() {
        return choice(Format.class, "db.format", format) == Format.JSON;
    }

    private enum Format {
        TEXT,
        JSON
    }

    static <E extends Enum<E>> E choice(Class<E> type, String parameter, String value) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(value)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("Parameter " + parameter + " is \"" + value + "\", which is none of "
                + Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT) + ". Set it to one of these.");
    }
}
