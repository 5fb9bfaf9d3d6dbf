package dev.concertina.maven;

import dev.concertina.lint.LintReport;
import dev.concertina.lint.report.Baseline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The findings of an old project that nobody wants to see again.
 *
 * @param write whether the file is made from what is found now
 */
record KnownFindings(Optional<Path> file, boolean write) {
    /** What is left when the known ones are taken out. */
    LintReport without(LintReport report) throws IOException {
        if (file.isEmpty()) {
            if (write) {
                throw new IllegalArgumentException("The parameter db.lint.writeBaseline is set and db.lint.baseline is"
                        + " not, so there is no file to write; nothing was written. Set db.lint.baseline.");
            }
            return report;
        }
        if (write) {
            Optional<Path> folder =
                    Optional.ofNullable(file.get().toAbsolutePath().getParent());
            Files.createDirectories(folder.orElseThrow());
            Files.writeString(file.get(), Baseline.write(report));
        }
        return Files.exists(file.get())
                ? Baseline.read(Files.readString(file.get())).without(report)
                : report;
    }
}
