package dev.concertina.maven;

import dev.concertina.database.apply.Keeper;
import dev.concertina.database.ledger.Author;
import java.io.IOException;
import java.sql.SQLException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Lets runs go on that a freeze had stopped. */
@Mojo(name = "thaw", threadSafe = true)
public final class ThawMojo extends TargetMojo {
    /** Why. */
    @Parameter(property = "db.reason", required = true)
    private String reason = "";

    /** This goal does nothing. */
    @Parameter(property = "db.thaw.skip", defaultValue = "false")
    private boolean skipThaw;

    @Override
    boolean skipped() {
        return skipThaw;
    }

    @Override
    void work() throws IOException, SQLException, MojoFailureException {
        new Keeper(target(), Author.current()).thaw(reason);
        console().line("Thawed: runs may go on.");
    }
}
