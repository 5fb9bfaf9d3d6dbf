package dev.concertina.maven;

import dev.concertina.database.rehearse.Rehearsal;
import dev.concertina.database.rehearse.RehearsalReport;
import dev.concertina.database.report.ReportFiles;
import dev.concertina.database.run.Disposable;
import dev.concertina.workspace.Workspace;
import java.io.File;
import java.io.IOException;
import java.sql.SQLException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Runs all migrations and pending contracts forward, back and forward again on a throw-away PostgreSQL. */
@Mojo(name = "rehearse", threadSafe = true)
public final class RehearseMojo extends ServerMojo {
    /** This goal does nothing. */
    @Parameter(property = "db.rehearse.skip", defaultValue = "false")
    private boolean skipRehearse;

    /** How many rows each table gets for each change. */
    @Parameter(property = "db.rehearsal.rows", defaultValue = "12")
    private int rows = 12;

    /** Where the report goes. */
    @Parameter(property = "db.rehearsal.report", defaultValue = "${project.build.directory}/concertina/rehearsal.json")
    private File report = new File("target/concertina/rehearsal.json");

    @Override
    boolean skipped() {
        return skipRehearse;
    }

    @Override
    void run() throws IOException, SQLException, MojoFailureException {
        if (rows < 1) {
            throw new IllegalArgumentException("The parameter db.rehearsal.rows is " + rows
                    + ", and without rows no way back can be proved; no server was started. Set it to 1 or more.");
        }
        Workspace workspace = migrations().read();
        if (workspace.folder().pairs().isEmpty()) {
            report().nothing("No migrations here: nothing to rehearse.");
            return;
        }
        RehearsalPrinter printer = new RehearsalPrinter(console());
        try (Disposable server = server()) {
            RehearsalReport result = new Rehearsal(server, rows, printer).run(workspace, settings());
            ReportFiles files = new ReportFiles(report.toPath());
            printer.verdict(result, files, buildServer());
            if (!result.passed()) {
                throw new MojoFailureException("The rehearsal failed: a way back does not lead back, or a file stopped."
                        + " What differs stands above and in "
                        + shown(files.page()) + ".");
            }
        }
    }
}
