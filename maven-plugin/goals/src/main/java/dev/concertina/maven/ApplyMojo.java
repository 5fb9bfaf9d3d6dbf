package dev.concertina.maven;

import dev.concertina.database.apply.Mode;
import dev.concertina.database.apply.Rehearsed;
import dev.concertina.database.apply.Wish;
import dev.concertina.plan.Phase;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Prints the plan of all pending migrations; runs it once it is named. */
@Mojo(name = "apply", threadSafe = true)
public final class ApplyMojo extends RunMojo {
    /** The number of the last migration to apply. */
    @Parameter(property = "db.to", defaultValue = "")
    private String to = "";

    /** Apply files of this phase only, up to the first of another. */
    @Parameter(property = "db.phase", defaultValue = "")
    private String phase = "";

    /** Whether the plan must have been rehearsed: true, false, or the environments in which it must, with commas. */
    @Parameter(property = "db.rehearsed", defaultValue = "false")
    private String rehearsed = "false";

    /** This goal does nothing. */
    @Parameter(property = "db.apply.skip", defaultValue = "false")
    private boolean skipApply;

    @Override
    boolean skipped() {
        return skipApply;
    }

    @Override
    Optional<Rehearsed> rehearsed() throws IOException {
        return rehearsed.isBlank() || rehearsed.equals("false")
                ? Optional.empty()
                : Optional.of(rehearsed(rehearsed.equals("true") ? Set.of() : Set.of(rehearsed.split(" *, *", -1))));
    }

    @Override
    void work() throws IOException, SQLException, MojoFailureException {
        OptionalLong last = to.isBlank() ? OptionalLong.empty() : OptionalLong.of(Choices.atLeast(1, "db.to", to));
        Optional<Phase> only =
                phase.isBlank() ? Optional.empty() : Optional.of(Choices.of(Phase.class, "db.phase", phase));
        run(Mode.APPLY, new Wish(wish().environment(), last, OptionalInt.empty(), Optional.empty(), only, false));
    }
}
