package dev.concertina.maven;

import dev.concertina.database.folder.MigrationDirectory;
import dev.concertina.snapshot.Retired;
import dev.concertina.workspace.Purges;
import dev.concertina.workspace.Workspace;
import dev.concertina.workspace.Written;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Lists what contracts retired, and writes the file that drops it: the only one that destroys rows. */
@Mojo(name = "purge", threadSafe = true)
public final class PurgeMojo extends DbMojo {
    /** The number of the last contract file whose retired objects are dropped; none is dropped without it. */
    @Parameter(property = "db.upTo", defaultValue = "-1")
    private long upTo = -1;

    @Override
    void run() throws IOException, MojoFailureException {
        MigrationDirectory directory = migrations();
        Workspace workspace = directory.read();
        requireLearned(workspace);
        if (upTo < 0) {
            list(workspace.snapshot().retired());
            return;
        }
        Written written = new Purges(workspace, settings()).write(upTo);
        report().print(written, directory.write(written));
    }

    private void list(List<Retired> retired) {
        if (retired.isEmpty()) {
            getLog().info("Nothing is retired.");
            return;
        }
        getLog().info("Retired, with the number of the contract that did it:");
        retired.forEach(r -> getLog().info(String.format(
                "  %04d  %s%s",
                r.number(), r.object(), r.column().map(c -> "." + c).orElse(""))));
        getLog().info("Drop what was retired up to a contract with -Ddb.upTo=<number>. It cannot be undone.");
    }
}
