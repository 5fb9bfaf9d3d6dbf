package dev.concertina.maven;

import dev.concertina.database.apply.Keeper;
import dev.concertina.database.ledger.Author;
import java.io.IOException;
import java.sql.SQLException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Stops every run on a database until it is thawed. */
@Mojo(name = "freeze", threadSafe = true)
public final class FreezeMojo extends TargetMojo {
    /** Why. */
    @Parameter(property = "db.reason", required = true)
    private String reason = "";

    /** This goal does nothing. */
    @Parameter(property = "db.freeze.skip", defaultValue = "false")
    private boolean skipFreeze;

    @Override
    boolean skipped() {
        return skipFreeze;
    }

    @Override
    void work() throws IOException, SQLException, MojoFailureException {
        new Keeper(target(), Author.current()).freeze(reason);
        console().line("Frozen: nothing is applied or rolled back here until mvn db:thaw.");
    }
}
