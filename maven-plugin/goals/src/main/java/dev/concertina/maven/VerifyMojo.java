package dev.concertina.maven;

import dev.concertina.database.apply.Verification;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Compares files, ledger and database with one another; fails on any difference. */
@Mojo(name = "verify", threadSafe = true)
public final class VerifyMojo extends TargetMojo {
    /** The hash of an event that must be in the ledger: one that an earlier run printed. */
    @Parameter(property = "db.expectHead", defaultValue = "")
    private String expectHead = "";

    /** This goal does nothing. */
    @Parameter(property = "db.verify.skip", defaultValue = "false")
    private boolean skipVerify;

    @Override
    boolean skipped() {
        return skipVerify;
    }

    @Override
    void work() throws IOException, SQLException, MojoFailureException {
        List<String> findings = new Verification(target(), folder(), destination())
                .check(Optional.of(expectHead).filter(h -> !h.isBlank()));
        console().document(Map.of("verified", findings.isEmpty(), "findings", findings));
        findings.forEach(console()::error);
        if (!findings.isEmpty()) {
            throw new MojoFailureException(
                    "Not verified: " + findings.size() + (findings.size() == 1 ? " finding" : " findings")
                            + ". Files, ledger and database do not tell the same story.");
        }
        console().line("Verified: files, ledger and database tell the same story.");
    }
}
