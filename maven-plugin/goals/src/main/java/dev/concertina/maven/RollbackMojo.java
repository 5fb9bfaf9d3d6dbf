package dev.concertina.maven;

import dev.concertina.database.apply.Mode;
import dev.concertina.database.apply.Wish;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Prints the plan of undoing the last migrations; runs it once it is named. */
@Mojo(name = "rollback", threadSafe = true)
public final class RollbackMojo extends RunMojo {
    /** The number of the last migration to keep; 0 for none. */
    @Parameter(property = "db.to", defaultValue = "")
    private String to = "";

    /** How many migrations to undo, instead of db.to. */
    @Parameter(property = "db.steps", defaultValue = "")
    private String steps = "";

    /** The release to go back to, instead of these: what was applied after db:deployed told that it is live is undone. */
    @Parameter(property = "db.release", defaultValue = "")
    private String release = "";

    /** Undo a purge although the rows that it destroyed stay lost. */
    @Parameter(property = "db.acceptLoss", defaultValue = "false")
    private boolean acceptLoss;

    /** This goal does nothing. */
    @Parameter(property = "db.rollback.skip", defaultValue = "false")
    private boolean skipRollback;

    @Override
    boolean skipped() {
        return skipRollback;
    }

    @Override
    void work() throws IOException, SQLException, MojoFailureException {
        Wish wish = wish();
        OptionalLong keep = to.isBlank() ? OptionalLong.empty() : OptionalLong.of(Choices.atLeast(0, "db.to", to));
        OptionalInt back =
                steps.isBlank() ? OptionalInt.empty() : OptionalInt.of((int) Choices.atLeast(1, "db.steps", steps));
        Optional<String> live = Optional.of(release).filter(r -> !r.isBlank());
        run(Mode.ROLLBACK, new Wish(wish.environment(), keep, back, live, wish.phase(), acceptLoss));
    }
}
