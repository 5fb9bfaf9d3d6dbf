package dev.concertina.maven;

import dev.concertina.database.apply.Consent;
import dev.concertina.database.ledger.Direction;
import dev.concertina.database.move.DataMigration;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Moves data by a class of the project's: to its end and back again first, for good once that plan is named. */
@Mojo(name = "move", threadSafe = true, requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class MoveMojo extends TargetMojo {
    /** The class, which implements dev.concertina.database.move.DataMigration. */
    @Parameter(property = "db.class", required = true)
    private String className = "";

    /** Take back what it moved. */
    @Parameter(property = "db.down", defaultValue = "false")
    private boolean down;

    /** The plan to run: its hash, or at least its first eight digits. Without it everything is rolled back at the end. */
    @Parameter(property = "db.plan", defaultValue = "")
    private String plan = "";

    /** How many people must have approved the plan. */
    @Parameter(property = "db.approvals", defaultValue = "0")
    private String approvals = "0";

    /** Approve the plan, for a day, instead of running it. */
    @Parameter(property = "db.approve", defaultValue = "false")
    private boolean approve;

    /** This goal does nothing. */
    @Parameter(property = "db.move.skip", defaultValue = "false")
    private boolean skipMove;

    @Override
    boolean skipped() {
        return skipMove;
    }

    @Override
    void work() throws IOException, SQLException, MojoFailureException {
        Direction direction = down ? Direction.DOWN : Direction.UP;
        try (ProjectClasses classes = ProjectClasses.of(project())) {
            DataMigration migration = classes.dataMigration(className);
            if (approve) {
                new MoveReport(console()).approved(mover().approve(migration, direction, wish(), plan));
                return;
            }
            int people = (int) Choices.atLeast(0, "db.approvals", approvals);
            Optional<Consent> consent = plan.isBlank() ? Optional.empty() : Optional.of(Consent.to(plan, people));
            new MoveReport(console()).print(className, mover().run(migration, direction, wish(), consent));
        }
    }
}
