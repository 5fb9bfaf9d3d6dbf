package dev.concertina.maven;

import dev.concertina.workspace.RetiredMigration;
import java.util.Map;
import java.util.Optional;

/** Tells what became of the files of a migration that was taken out, and what was made sure of. */
record RetirementReport(Console console) {
    /** @param environment of the database that was asked; empty if it has no ledger */
    void print(RetiredMigration retired, Optional<String> environment) {
        console.document(Map.of(
                "retired", retired.retirement().renamed(),
                "mended", retired.retirement().mended(),
                "learn", retired.snapshot().isPresent()));
        retired.retirement().renamed().forEach((from, to) -> console.line("  " + from + " is now " + to));
        retired.retirement()
                .mended()
                .forEach(id -> console.line("  " + id + " follows the file that now comes before it"));
        console.line("The database that was asked "
                + environment.map(e -> "(" + e + ") never held it").orElse("has no ledger")
                + "; no other was asked. One that holds it will say so: mvn db:status");
        if (retired.snapshot().isPresent()) {
            console.line(
                    "Next: mvn db:generate learns on a throw-away server where the files that stay lead to, and writes"
                            + " what the classes want beyond.");
        }
    }
}
