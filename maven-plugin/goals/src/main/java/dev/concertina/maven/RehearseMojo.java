package dev.concertina.maven;

import dev.concertina.database.embedded.EmbeddedOptions;
import dev.concertina.database.embedded.EmbeddedServer;
import dev.concertina.database.embedded.Release;
import dev.concertina.database.rehearse.Disposable;
import dev.concertina.database.rehearse.DisposableEmbedded;
import dev.concertina.database.rehearse.DisposableUrl;
import dev.concertina.database.rehearse.Rehearsal;
import dev.concertina.database.rehearse.RehearsalJson;
import dev.concertina.database.rehearse.RehearsalReport;
import dev.concertina.workspace.Workspace;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Properties;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;

/** Runs all migrations and pending contracts forward, back and forward again on a throw-away PostgreSQL. */
@Mojo(name = "rehearse", threadSafe = true)
public final class RehearseMojo extends DbMojo {
    /** The major version of the embedded PostgreSQL: 14 to 18. */
    @Parameter(property = "db.embedded.version", defaultValue = "18")
    private int embeddedVersion = 18;

    /** A disposable server instead of the embedded one: databases are created on it and dropped. */
    @Parameter(property = "db.rehearsal.url", defaultValue = "")
    private String url = "";

    /** The role to connect as; it must be allowed to create databases. */
    @Parameter(property = "db.rehearsal.user", defaultValue = "")
    private String user = "";

    /** Its password. */
    @Parameter(property = "db.rehearsal.password", defaultValue = "")
    private String password = "";

    /** How many rows each table gets for each change. */
    @Parameter(property = "db.rehearsal.rows", defaultValue = "12")
    private int rows = 12;

    /** Where the report goes. */
    @Parameter(property = "db.rehearsal.report", defaultValue = "${project.build.directory}/concertina/rehearsal.json")
    private File report = new File("target/concertina/rehearsal.json");

    @Parameter(defaultValue = "${project}", readonly = true)
    private MavenProject project = new MavenProject();

    private final RepositorySystem repositories;
    private final MavenSession session;

    /** Made by Maven. */
    @Inject
    public RehearseMojo(RepositorySystem repositories, MavenSession session) {
        this.repositories = repositories;
        this.session = session;
    }

    @Override
    void run() throws IOException, SQLException, MojoFailureException {
        Workspace workspace = migrations().read();
        if (workspace.folder().pairs().isEmpty()) {
            getLog().info("No migrations here: nothing to rehearse.");
            return;
        }
        RehearsalPrinter printer = new RehearsalPrinter(getLog(), json());
        try (Disposable server = server()) {
            RehearsalReport result =
                    new Rehearsal(server, workspace.snapshot().schema(), rows, printer).run(workspace, settings());
            Path path = report.toPath();
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.writeString(path, RehearsalJson.write(result));
            printer.verdict(result);
            if (!result.passed()) {
                throw new MojoFailureException("The rehearsal failed: a way back does not lead back, or a file stopped."
                        + " What differs stands above and in "
                        + project.getBasedir().toPath().relativize(path) + ".");
            }
        }
    }

    private Disposable server() {
        if (!url.isBlank()) {
            Properties login = new Properties();
            login.setProperty("user", user);
            login.setProperty("password", password);
            return new DisposableUrl(url, login);
        }
        MavenBinaries binaries = new MavenBinaries(repositories, session.getRepositorySession(), project);
        return new DisposableEmbedded(EmbeddedServer.start(EmbeddedOptions.of(Release.of(embeddedVersion), binaries)));
    }
}
