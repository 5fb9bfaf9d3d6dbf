package dev.concertina.maven;

import dev.concertina.database.folder.MigrationDirectory;
import dev.concertina.workspace.Contracts;
import dev.concertina.workspace.Workspace;
import dev.concertina.workspace.Written;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Lists the changes whose contract is pending, and writes the contracts of those named. */
@Mojo(name = "contract", threadSafe = true)
public final class ContractMojo extends DbMojo {
    /** This goal does nothing. */
    @Parameter(property = "db.contract.skip", defaultValue = "false")
    private boolean skipContract;

    /** The changes whose contracts are written, separated by commas; all of them with {@code all}. */
    @Parameter(property = "db.contracts", defaultValue = "")
    private List<String> contracts = List.of();

    @Override
    boolean skipped() {
        return skipContract;
    }

    @Override
    void run() throws IOException, MojoFailureException {
        MigrationDirectory directory = migrations();
        Workspace workspace = directory.read();
        ContractChoice choice = ContractChoice.of(contracts);
        if (choice.isNone()) {
            new PendingReport(console()).print(workspace.snapshot().pending());
            return;
        }
        ContractChoice here = choice.in(reactor(), style(), workspace.snapshot().pending());
        if (here.isNone()) {
            report().nothing(choice.all() ? "No contract is pending." : "None of these contracts is pending here.");
            return;
        }
        requireLearned(workspace);
        Written written = new Contracts(workspace, settings()).write(here.names());
        report().written(written, directory.write(written));
    }
}
