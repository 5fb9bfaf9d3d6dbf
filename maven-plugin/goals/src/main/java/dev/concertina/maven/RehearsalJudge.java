package dev.concertina.maven;

import dev.concertina.database.rehearse.RehearsalReport;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;

/** Says whether a build goes on after a rehearsal. */
record RehearsalJudge(FailOn limit) {
    /**
     * Lets a report pass.
     *
     * @param path of the report, as the user is told
     * @throws MojoFailureException if it shows what it must not
     */
    void judge(RehearsalReport report, Path path) throws MojoFailureException {
        if (!report.passed()) {
            throw new MojoFailureException("The rehearsal failed: a way back does not lead back, a file stopped, a test"
                    + " does not hold, code would fail, or a budget is exceeded. What differs stands above and in "
                    + path + ".");
        }
        List<String> found = limit.findings(report);
        if (!found.isEmpty()) {
            throw new MojoFailureException("The rehearsal passed, but db.rehearsal.failOn is "
                    + limit.name().toLowerCase(java.util.Locale.ROOT) + ":\n    " + String.join("\n    ", found)
                    + "\nThe build stops here. Mend these, or allow more: -Ddb.rehearsal.failOn=failed");
        }
    }
}
