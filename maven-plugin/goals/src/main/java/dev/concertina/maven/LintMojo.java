package dev.concertina.maven;

import dev.concertina.lint.Severity;
import java.io.IOException;
import java.sql.SQLException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Says what in the migrations would lock, rewrite, break running code, lose data or not be undone. */
@Mojo(name = "lint", threadSafe = true)
public final class LintMojo extends LintParameters {
    /** From which severity on a finding fails the build: error, warning, info, or off for never. */
    @Parameter(property = "db.lint.failOn", defaultValue = "error")
    private String failOn = "error";

    /** The id of a rule whose page is printed instead. */
    @Parameter(property = "db.lint.explain", defaultValue = "")
    private String explain = "";

    /** This goal does nothing. */
    @Parameter(property = "db.lint.skip", defaultValue = "false")
    private boolean skipLint;

    @Override
    boolean skipped() {
        return skipLint;
    }

    @Override
    void run() throws IOException, SQLException, MojoExecutionException, MojoFailureException {
        if (!explain.isBlank()) {
            new RulePage(explain.strip()).print(console());
            return;
        }
        Severity worst = Choices.of(Severity.class, "db.lint.failOn", failOn);
        new LintRun(this).run(worst);
    }
}
