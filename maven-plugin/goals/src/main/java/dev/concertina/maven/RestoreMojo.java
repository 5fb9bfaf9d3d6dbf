package dev.concertina.maven;

import dev.concertina.database.apply.Restoration;
import dev.concertina.database.ledger.Author;
import dev.concertina.database.snapshot.StructureSnapshot;
import dev.concertina.script.ScriptText;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Prints what a snapshot would make in an empty database; makes it once the plan is named. */
@Mojo(name = "restore", threadSafe = true)
public final class RestoreMojo extends TargetMojo {
    /** The snapshot: a file that db:apply kept. */
    @Parameter(property = "db.snapshot", required = true)
    private File snapshot = new File("snapshot.sql");

    /** The plan to run: its hash, or at least its first eight digits. Without it the plan is only printed. */
    @Parameter(property = "db.plan", defaultValue = "")
    private String plan = "";

    /** This goal does nothing. */
    @Parameter(property = "db.restore.skip", defaultValue = "false")
    private boolean skipRestore;

    @Override
    boolean skipped() {
        return skipRestore;
    }

    @Override
    void work() throws IOException, SQLException, MojoFailureException {
        StructureSnapshot read = StructureSnapshot.read(
                snapshot.getName(), ScriptText.decode(snapshot.getName(), Files.readAllBytes(snapshot.toPath())));
        Restoration restoration = new Restoration(target(), read, Author.current(), new LoggedRun(console()));
        RestorePrinter printer = new RestorePrinter(console());
        if (!plan.isBlank()) {
            printer.done(restoration.run(plan));
        } else if (!printer.plan(restoration.plan())) {
            throw new MojoFailureException("The plan cannot run: see above.");
        }
    }
}
