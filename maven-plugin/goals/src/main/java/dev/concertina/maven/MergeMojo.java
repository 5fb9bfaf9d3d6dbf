package dev.concertina.maven;

import dev.concertina.database.folder.MigrationDirectory;
import dev.concertina.script.Branches;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Mends the folder after two branches were merged: one branch's files are numbered behind the other's. */
@Mojo(name = "merge", threadSafe = true)
public final class MergeMojo extends DbMojo {
    /** This goal does nothing. */
    @Parameter(property = "db.merge.skip", defaultValue = "false")
    private boolean skipMerge;

    /** A change of the branch that nobody has applied yet: its files move behind the other branch's. */
    @Parameter(property = "db.move", defaultValue = "")
    private String move = "";

    @Override
    boolean skipped() {
        return skipMerge;
    }

    @Override
    void run() throws IOException {
        MigrationDirectory directory = migrations();
        Optional<Branches> branches = directory.branches();
        if (branches.isEmpty()) {
            console().line("Nothing to merge: the migrations form one line.");
            document(List.of(), Map.of());
        } else if (move.isBlank()) {
            Set<String> one = Branches.changes(branches.get().one());
            Set<String> other = Branches.changes(branches.get().other());
            console().line("Two branches meet here, with the changes");
            console().line("  " + String.join(", ", one));
            console().line("  " + String.join(", ", other));
            console().line("Move the one that nobody has applied yet behind the other, by one of its changes:");
            console().line("  mvn db:merge -Ddb.move=" + other.iterator().next());
            document(List.of(one, other), Map.of());
        } else {
            Map<String, String> renamed = directory.merge(branches.get(), move.strip());
            renamed.forEach((from, to) -> console().line("  " + from + " is now " + to));
            console().line("Next: mvn db:generate writes what the merged classes want beyond both branches.");
            document(List.of(), renamed);
        }
    }

    private void document(List<Set<String>> branches, Map<String, String> renamed) {
        console().document(Map.of("branches", branches, "renamed", renamed));
    }
}
