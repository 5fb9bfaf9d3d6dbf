package dev.concertina.maven;

import dev.concertina.database.folder.MigrationDirectory;
import dev.concertina.script.Branches;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Mends the folder after two branches were merged: one branch's files are numbered behind the other's. */
@Mojo(name = "merge", threadSafe = true)
public final class MergeMojo extends DbMojo {
    /** A change of the branch that nobody has applied yet: its files move behind the other branch's. */
    @Parameter(property = "db.move", defaultValue = "")
    private String move = "";

    @Override
    void run() throws IOException {
        MigrationDirectory directory = migrations();
        Optional<Branches> branches = directory.branches();
        if (branches.isEmpty()) {
            getLog().info("Nothing to merge: the migrations form one line.");
        } else if (move.isBlank()) {
            getLog().info("Two branches meet here, with the changes");
            getLog().info("  "
                    + String.join(", ", Branches.changes(branches.get().one())));
            getLog().info("  "
                    + String.join(", ", Branches.changes(branches.get().other())));
            getLog().info("Move the one that nobody has applied yet behind the other: -Ddb.move=<one of its changes>");
        } else {
            Map<String, String> renamed = directory.merge(branches.get(), move);
            renamed.forEach((from, to) -> getLog().info("  " + from + " is now " + to));
            getLog().info("Next: mvn db:generate writes what the merged classes want beyond both branches.");
        }
    }
}
