package dev.concertina.maven;

import dev.concertina.database.apply.NeverApplied;
import dev.concertina.database.ledger.Author;
import dev.concertina.workspace.RetiredMigration;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Takes a migration that was never applied out of the sequence; its files stay under names that nobody runs. */
@Mojo(name = "retire", threadSafe = true)
public final class RetireMojo extends TargetMojo {
    /** The number of the migration. */
    @Parameter(property = "db.migration", required = true)
    private String migration = "";

    /** Why; it stands at the top of the files from then on. */
    @Parameter(property = "db.reason", required = true)
    private String reason = "";

    /** This goal does nothing. */
    @Parameter(property = "db.retire.skip", defaultValue = "false")
    private boolean skipRetire;

    @Override
    boolean skipped() {
        return skipRetire;
    }

    @Override
    void work() throws IOException, SQLException, MojoFailureException {
        long number = Choices.atLeast(1, "db.migration", migration);
        String note = "retired by " + Author.current().client() + " on " + LocalDate.now(ZoneOffset.UTC) + ": "
                + reason.replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ").strip();
        RetiredMigration retired = migrations().retirement(number, note);
        Optional<String> environment = new NeverApplied(target()).require(retired.concerned());
        migrations().retire(retired);
        new RetirementReport(console()).print(retired, environment);
    }
}
