package dev.concertina.database.rehearse;

import java.util.List;
import java.util.Optional;

/**
 * A test of the user's that was asked.
 *
 * @param file its name
 * @param behind the migration behind which it was asked; empty for the last
 * @param statements how many ran
 * @param findings what did not hold, each with its line; empty if all did
 */
public record TestedFile(String file, Optional<String> behind, int statements, List<String> findings) {
    public TestedFile {
        findings = List.copyOf(findings);
    }

    public boolean passed() {
        return findings.isEmpty();
    }
}
