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
    /** This goal does nothing. */
    @Parameter(property = "db.purge.skip", defaultValue = "false")
    private boolean skipPurge;

    /** The number of the last contract file whose retired objects are dropped; none is dropped without it. */
    @Parameter(property = "db.upTo", defaultValue = "-1")
    private long upTo = -1;

    @Override
    boolean skipped() {
        return skipPurge;
    }

    @Override
    void run() throws IOException, MojoFailureException {
        MigrationDirectory directory = migrations();
        Workspace workspace = directory.read();
        List<Retired> retired = workspace.snapshot().retired();
        if (upTo < 0) {
            new RetiredReport(console()).print(retired);
            return;
        }
        if (!reactor().isOwner(project(), "whose contracts db.upTo counts")) {
            report().nothing("No migrations here.");
            return;
        }
        if (retired.stream().noneMatch(r -> r.number() <= upTo)) {
            report().nothing(String.format("Nothing is left of what was retired up to %04d.", upTo));
            return;
        }
        requireLearned(workspace);
        Written written = new Purges(workspace, settings()).write(upTo);
        report().written(written, directory.write(written));
    }
}
