package dev.concertina.maven;

import dev.concertina.database.catalog.Catalog;
import dev.concertina.database.folder.MigrationDirectory;
import dev.concertina.database.learn.Learner;
import dev.concertina.database.run.Disposable;
import dev.concertina.workspace.Squash;
import dev.concertina.workspace.Workspace;
import dev.concertina.workspace.Written;
import java.io.File;
import java.io.IOException;
import java.sql.SQLException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Makes one baseline out of the history, once both are proved to lead to the same on a throw-away server. */
@Mojo(name = "squash", threadSafe = true)
public final class SquashMojo extends ServerMojo {
    /** Where the files go that the baseline replaces. */
    @Parameter(property = "db.archive", defaultValue = "${project.basedir}/src/main/db/squashed")
    private File archive = new File("src/main/db/squashed");

    @Override
    void run() throws IOException, SQLException, MojoFailureException {
        MigrationDirectory directory = migrations();
        Workspace workspace = directory.read();
        Written baseline = new Squash(workspace, settings()).baseline();
        try (Disposable server = server()) {
            Learner learner = new Learner(server);
            Catalog history = learner.catalog(workspace.folder().pairs());
            if (!history.unmodelled().isEmpty()) {
                throw new MojoFailureException(
                        "The migrations make " + history.unmodelled().get(0)
                                + (history.unmodelled().size() > 1
                                        ? " and " + (history.unmodelled().size() - 1) + " more"
                                        : "")
                                + ", which the classes cannot say, so a baseline made of them would lose it. Nothing was changed.");
            }
            if (!learner.catalog(baseline.pairs()).equals(history)) {
                throw new MojoFailureException("The baseline does not lead to the same schema as the history."
                        + " Nothing was changed. Compare them with db:plan, and report it as a defect.");
            }
        }
        int moved = directory.archive(workspace.folder().pairs(), archive.toPath());
        getLog().info("Proved equal to the history: " + moved + " files moved to " + shown(archive.toPath()) + ".");
        report().print(baseline, directory.write(baseline));
    }
}
