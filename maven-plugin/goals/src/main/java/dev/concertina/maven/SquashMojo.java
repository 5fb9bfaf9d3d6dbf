package dev.concertina.maven;

import dev.concertina.database.catalog.Catalog;
import dev.concertina.database.learn.Learner;
import dev.concertina.database.run.Disposable;
import dev.concertina.workspace.Squash;
import dev.concertina.workspace.Workspace;
import dev.concertina.workspace.Written;
import java.io.File;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Makes one baseline out of the history, once both are proved to lead to the same on a throw-away server. */
@Mojo(name = "squash", threadSafe = true)
public final class SquashMojo extends ServerMojo {
    /** This goal does nothing. */
    @Parameter(property = "db.squash.skip", defaultValue = "false")
    private boolean skipSquash;

    /** Where the replaced files go. */
    @Parameter(property = "db.archive", defaultValue = "${project.basedir}/src/main/db/squashed")
    private File archive = new File("src/main/db/squashed");

    @Override
    boolean skipped() {
        return skipSquash;
    }

    @Override
    void run() throws IOException, SQLException, MojoFailureException {
        Workspace workspace = migrations().read();
        if (workspace.folder().pairs().isEmpty()) {
            report().nothing("No migrations here: nothing to squash.");
            return;
        }
        Written baseline = new Squash(workspace, settings()).baseline();
        try (Disposable server = server()) {
            Learner learner = new Learner(server);
            Catalog history = learner.history(workspace.folder().pairs());
            Catalog again = learner.fromNothing(baseline.pairs());
            List<String> lost = history.unsaidIn(again);
            if (!lost.isEmpty()) {
                throw new MojoFailureException(
                        "Classes do not say what the migrations make, and a baseline made of" + " them would lose it: "
                                + lost + ". Nothing was changed. Name it with @View or @SqlObjects first.");
            }
            if (!again.equals(history)) {
                throw new MojoFailureException(
                        "The baseline does not lead where the history leads; nothing was changed. Report it as a defect.");
            }
        }
        int moved = migrations().archive(workspace.folder().pairs(), archive.toPath());
        console().line("Proved equal to the history; " + moved + " files moved to " + shown(archive.toPath()) + ".");
        report().written(baseline, migrations().write(baseline));
    }
}
