package dev.concertina.maven;

import dev.concertina.database.rehearse.Rehearsal;
import dev.concertina.database.rehearse.RehearsalJson;
import dev.concertina.database.rehearse.RehearsalReport;
import dev.concertina.database.run.Disposable;
import dev.concertina.workspace.Workspace;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Runs all migrations and pending contracts forward, back and forward again on a throw-away PostgreSQL. */
@Mojo(name = "rehearse", threadSafe = true)
public final class RehearseMojo extends ServerMojo {
    /** How many rows each table gets for each change. */
    @Parameter(property = "db.rehearsal.rows", defaultValue = "12")
    private int rows = 12;

    /** Where the report goes. */
    @Parameter(property = "db.rehearsal.report", defaultValue = "${project.build.directory}/concertina/rehearsal.json")
    private File report = new File("target/concertina/rehearsal.json");

    @Override
    void run() throws IOException, SQLException, MojoFailureException {
        Workspace workspace = migrations().read();
        if (workspace.folder().pairs().isEmpty()) {
            getLog().info("No migrations here: nothing to rehearse.");
            return;
        }
        RehearsalPrinter printer = new RehearsalPrinter(getLog(), json());
        try (Disposable server = server()) {
            RehearsalReport result = new Rehearsal(server, rows, printer).run(workspace, settings());
            Path path = report.toPath();
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.writeString(path, RehearsalJson.write(result));
            printer.verdict(result);
            if (!result.passed()) {
                throw new MojoFailureException("The rehearsal failed: a way back does not lead back, or a file stopped."
                        + " What differs stands above and in "
                        + shown(path) + ".");
            }
        }
    }
}
