package dev.concertina.maven;

import dev.concertina.database.folder.MigrationDirectory;
import dev.concertina.snapshot.PendingContract;
import dev.concertina.workspace.Contracts;
import dev.concertina.workspace.Workspace;
import dev.concertina.workspace.Written;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Lists the changes whose contract is pending, and writes the contracts of those named. */
@Mojo(name = "contract", threadSafe = true)
public final class ContractMojo extends DbMojo {
    /** The changes whose contracts are written, separated by commas; all of them with {@code all}. */
    @Parameter(property = "db.contracts", defaultValue = "")
    private List<String> contracts = List.of();

    @Override
    void run() throws IOException, MojoFailureException {
        MigrationDirectory directory = migrations();
        Workspace workspace = directory.read();
        requireLearned(workspace);
        if (contracts.isEmpty()) {
            list(workspace.snapshot().pending());
            return;
        }
        Set<String> names = contracts.contains("all") ? Set.of() : new TreeSet<>(contracts);
        Written written = new Contracts(workspace, settings()).write(names);
        report().print(written, directory.write(written));
    }

    private void list(List<PendingContract> pending) {
        if (pending.isEmpty()) {
            getLog().info("No contract is pending.");
            return;
        }
        getLog().info("Pending contracts, which wait until no old code runs:");
        pending.forEach(p -> getLog().info(String.format("  %04d  %s", p.number(), p.name())));
        getLog().info("Write them with -Ddb.contracts=<name>,… or -Ddb.contracts=all.");
    }
}
