package dev.concertina.maven;

import dev.concertina.database.apply.Keeper;
import dev.concertina.database.ledger.Author;
import java.io.IOException;
import java.sql.SQLException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Tells the ledger that a release of the application is live everywhere: what waits for it may run then. */
@Mojo(name = "deployed", threadSafe = true)
public final class DeployedMojo extends TargetMojo {
    /** The release. */
    @Parameter(property = "db.release", required = true)
    private String release = "";

    /** This goal does nothing. */
    @Parameter(property = "db.deployed.skip", defaultValue = "false")
    private boolean skipDeployed;

    @Override
    boolean skipped() {
        return skipDeployed;
    }

    @Override
    void work() throws IOException, SQLException, MojoFailureException {
        new Keeper(target(), Author.current()).deployed(release);
        console().line("The ledger knows now that release " + release + " is live. What waited for it: mvn db:status");
    }
}
