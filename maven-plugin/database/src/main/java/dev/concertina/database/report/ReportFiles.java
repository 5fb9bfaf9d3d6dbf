package dev.concertina.database.report;

import dev.concertina.database.rehearse.RehearsalReport;
import dev.concertina.database.rehearse.Seal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The files of a report, side by side.
 *
 * @param json {@code rehearsal.json}, beside which {@code .html}, {@code .xml} and {@code .md} of the same name lie
 * @param seal of the record for db:apply
 */
public record ReportFiles(Path json, Seal seal) {
    /** Files whose record is sealed by the plain hash. */
    public ReportFiles(Path json) {
        this(json, Seal.PLAIN);
    }

    /** The page for people. */
    public Path page() {
        return beside(".html");
    }

    /** JUnit's XML. */
    public Path tests() {
        return beside(".xml");
    }

    /** Markdown. */
    public Path summary() {
        return beside(".md");
    }

    private Path beside(String ending) {
        return json.resolveSibling(json.getFileName().toString().replaceFirst("\\.json$", "") + ending);
    }

    /**
     * Writes all four.
     *
     * @param stepSummary a file of the build server to which the summary is added
     */
    public void write(RehearsalReport report, Optional<Path> stepSummary) throws IOException {
        Files.createDirectories(json.toAbsolutePath().getParent());
        Files.writeString(json, ReportJson.write(report, seal));
        Files.writeString(page(), RehearsalPage.write(report));
        Files.writeString(tests(), JunitXml.write(report));
        String markdown = MarkdownSummary.write(report);
        Files.writeString(summary(), markdown);
        for (Path file : stepSummary.stream().toList()) {
            Files.writeString(file, markdown, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }
}
