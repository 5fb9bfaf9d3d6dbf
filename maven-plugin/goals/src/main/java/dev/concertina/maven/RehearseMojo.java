package dev.concertina.maven;

import dev.concertina.database.forecast.Production;
import dev.concertina.database.rehearse.Rehearsal;
import dev.concertina.database.rehearse.RehearsalPlan;
import dev.concertina.database.rehearse.RehearsalReport;
import dev.concertina.database.rehearse.RehearsalRows;
import dev.concertina.database.report.ReportFiles;
import dev.concertina.database.run.Disposable;
import java.io.File;
import java.io.IOException;
import java.sql.SQLException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Runs pending migrations and contracts forward, back and forward again on a throw-away PostgreSQL. */
@Mojo(name = "rehearse", threadSafe = true)
public final class RehearseMojo extends RehearsalMojo {
    /** This goal does nothing. */
    @Parameter(property = "db.rehearse.skip", defaultValue = "false")
    private boolean skipRehearse;

    /** Where the report goes. */
    @Parameter(property = "db.rehearsal.report", defaultValue = "${project.build.directory}/concertina/rehearsal.json")
    private File report = new File("target/concertina/rehearsal.json");

    /** What makes the goal fail: failed, lossy (and irreversible), or warning. */
    @Parameter(property = "db.rehearsal.failOn", defaultValue = "failed")
    private String failOn = "failed";

    @Override
    boolean skipped() {
        return skipRehearse;
    }

    @Override
    void run() throws IOException, SQLException, MojoFailureException {
        FailOn limit = Choices.of(FailOn.class, "db.rehearsal.failOn", failOn);
        RehearsalRows rows = rows();
        RehearsalPlan plan = plan(migrations().read());
        if (plan.isEmpty()) {
            report().nothing("No migrations here: nothing to rehearse.");
            return;
        }
        Production production = production();
        RehearsalPrinter printer = new RehearsalPrinter(console());
        try (Disposable server = server()) {
            RehearsalReport result = new Rehearsal(server, rows, production, printer).run(plan);
            ReportFiles files = new ReportFiles(report.toPath(), seal());
            printer.verdict(result, files, buildServer());
            writeLocks(result);
            new RehearsalJudge(limit).judge(result, shown(files.page()));
        }
    }
}
