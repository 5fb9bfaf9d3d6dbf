package dev.concertina.maven;

import dev.concertina.database.apply.Status;
import dev.concertina.database.apply.StatusReader;
import java.io.IOException;
import java.sql.SQLException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Prints where a database stands; fails if somebody has to look. */
@Mojo(name = "status", threadSafe = true)
public final class StatusMojo extends TargetMojo {
    /** This goal does nothing. */
    @Parameter(property = "db.status.skip", defaultValue = "false")
    private boolean skipStatus;

    @Override
    boolean skipped() {
        return skipStatus;
    }

    @Override
    void work() throws IOException, SQLException, MojoFailureException {
        Status status = new StatusReader(target(), folder()).read();
        console().document(RunDocument.of(status));
        print(status, console());
        if (!status.healthy()) {
            throw new MojoFailureException("Somebody has to look at this database: see above.");
        }
    }

    private static void print(Status status, Console console) {
        console.line("Environment  " + status.environment().orElse("none yet: the first mvn db:apply gives it a name"));
        console.line("Version      " + status.version().orElse("nothing applied")
                + status.appliedAt().map(at -> ", " + at).orElse(""));
        console.line("Pending      " + (status.pending().isEmpty() ? "nothing" : String.join(", ", status.pending())));
        status.waits().ifPresent(w -> console.line("             " + w));
        status.adoptable()
                .forEach(h -> console.line(
                        "Before that  " + h.tool() + " in " + h.table() + ": " + h.migrations() + " migrations, "
                                + h.failed() + " failed" + (h.last().isEmpty() ? "" : ", the last one " + h.last())));
        status.release().ifPresent(r -> console.line("Live         release " + r));
        status.deploy().ifPresent(d -> console.line("Deploy       " + d));
        status.running().ifPresent(r -> console.line("Running      " + r));
        status.approvals().forEach(a -> console.line("Approved     plan " + a));
        status.interrupted()
                .ifPresent(i -> console.warn("Interrupted  " + i + ". It goes on with the command that began it."));
        status.frozen().ifPresent(f -> console.warn("Frozen       " + f));
        status.invalidIndexes().forEach(i -> console.warn("Invalid      index " + i));
        if (status.drift() > 0) {
            console.warn("Drift        " + status.drift()
                    + (status.drift() == 1 ? " object is" : " objects are")
                    + " not as the last run left them: mvn db:verify lists them");
        }
        status.refusals().forEach(console::error);
    }
}
