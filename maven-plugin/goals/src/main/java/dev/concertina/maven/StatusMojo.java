package dev.concertina.maven;

import dev.concertina.database.apply.Status;
import dev.concertina.database.apply.StatusReader;
import java.io.IOException;
import java.sql.SQLException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/** Prints where a database stands; fails if somebody has to look. */
@Mojo(name = "status", threadSafe = true)
public final class StatusMojo extends TargetMojo {
    @Override
    void work() throws IOException, SQLException, MojoFailureException {
        Status status = new StatusReader(target(), folder()).read();
        if (json()) {
            getLog().info(RunJson.of(status));
        } else {
            print(status);
        }
        if (!status.healthy()) {
            throw new MojoFailureException("Somebody has to look at this database: see above.");
        }
    }

    private void print(Status status) {
        getLog().info("Environment  "
                + status.environment().orElse("none yet: the first mvn db:apply gives it a name"));
        getLog().info("Version      " + status.version().orElse("nothing applied")
                + status.appliedAt().map(at -> ", " + at).orElse(""));
        getLog().info("Pending      " + (status.pending().isEmpty() ? "nothing" : String.join(", ", status.pending())));
        status.waits().ifPresent(w -> getLog().info("             " + w));
        status.release().ifPresent(r -> getLog().info("Live         release " + r));
        status.running().ifPresent(r -> getLog().info("Running      " + r));
        status.approvals().forEach(a -> getLog().info("Approved     plan " + a));
        status.interrupted()
                .ifPresent(i -> getLog().warn("Interrupted  " + i + ". It goes on with the command that began it."));
        status.frozen().ifPresent(f -> getLog().warn("Frozen       " + f));
        status.invalidIndexes().forEach(i -> getLog().warn("Invalid      index " + i));
        if (status.drift() > 0) {
            getLog().warn("Drift        " + status.drift()
                    + " objects are not as the last run left them: mvn db:verify lists them");
        }
        status.refusals().forEach(getLog()::error);
    }
}
