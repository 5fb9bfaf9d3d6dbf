package dev.concertina.maven;

import dev.concertina.database.apply.Keeper;
import dev.concertina.database.apply.Mode;
import dev.concertina.database.apply.RunPlan;
import dev.concertina.database.apply.Wish;
import dev.concertina.database.ledger.Author;
import dev.concertina.database.ledger.Event;
import dev.concertina.database.snapshot.SnapshotKeeper;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Approves a plan in the ledger, so that somebody else may run it. */
@Mojo(name = "approve", threadSafe = true)
public final class ApproveMojo extends TargetMojo {
    /** The plan: its hash or at least eight digits, as db:apply or db:rollback printed it. */
    @Parameter(property = "db.plan", required = true)
    private String plan = "";

    /** For how many hours. */
    @Parameter(property = "db.validHours", defaultValue = "24")
    private String validHours = "24";

    /** The number of the last migration, as it was given to db:apply. */
    @Parameter(property = "db.to", defaultValue = "")
    private String to = "";

    /** This goal does nothing. */
    @Parameter(property = "db.approve.skip", defaultValue = "false")
    private boolean skipApprove;

    @Override
    boolean skipped() {
        return skipApprove;
    }

    @Override
    void work() throws IOException, SQLException, MojoFailureException {
        long hours = Choices.atLeast(1, "db.validHours", validHours);
        Author author = Author.current();
        Wish wish = to.isBlank() ? wish() : wish().upTo(Choices.atLeast(1, "db.to", to));
        RunPlan seen =
                runner(author, new LoggedRun(console()), SnapshotKeeper.NONE).plan(Mode.APPLY, wish);
        Event approval = new Keeper(target(), author).approve(plan, seen, Duration.ofHours(hours));
        console()
                .line("Plan " + seen.shortHash() + " is approved by " + approval.actor() + " (" + approval.client()
                        + ") for " + hours + " hours.");
    }
}
