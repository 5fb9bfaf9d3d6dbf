package dev.concertina.maven;

import static org.apache.maven.shared.utils.logging.MessageUtils.buffer;

import com.google.gson.JsonParser;
import dev.concertina.database.rehearse.Progress;
import dev.concertina.database.rehearse.Proof;
import dev.concertina.database.rehearse.RehearsalJson;
import dev.concertina.database.rehearse.RehearsalReport;
import dev.concertina.database.rehearse.RehearsedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints a rehearsal: a line for each file as it is done, and the verdict. */
record RehearsalPrinter(Console console) implements Progress {
    private static final int WIDTH = 60;

    @Override
    public void done(RehearsedFile file) {
        String name = file.pending() ? file.file() + " (pending)" : file.file();
        boolean failed = file.proof() == Proof.FAILED;
        print(
                failed,
                String.format(
                        "%-" + WIDTH + "s up %4d ms, down %4d ms, %4d rows  %s",
                        name,
                        file.upMillis(),
                        file.downMillis(),
                        file.rows(),
                        shown(file.proof())));
        file.findings().forEach(f -> print(failed, "    " + f));
    }

    /** A failure is told in a quiet build too. */
    private void print(boolean failed, String line) {
        if (failed) {
            console.error(line);
        } else {
            console.line(line);
        }
    }

    /** Tells how it ended, and writes the report. */
    void verdict(RehearsalReport report, Path path) throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, RehearsalJson.write(report));
        console.document(JsonParser.parseString(RehearsalJson.write(report))
                .getAsJsonObject()
                .asMap());
        report.wayBack().findings().forEach(f -> console.error(f));
        report.emptyTables().forEach(t -> console.warn("No row could be made for " + t));
        long lossless =
                report.files().stream().filter(f -> f.proof() == Proof.LOSSLESS).count();
        String verdict = report.passed()
                ? buffer().success("PROVED").build() + " on PostgreSQL " + report.server() + ": "
                        + report.files().size()
                        + " files up, down and up again, " + report.wayBack().files()
                        + " down in one go; every row and value from before came back; "
                        + lossless + " ways back keep what new code wrote, too."
                : buffer().failure("NOT PROVED").build() + " on PostgreSQL " + report.server() + ".";
        print(!report.passed(), verdict);
    }

    private static String shown(Proof proof) {
        return switch (proof) {
            case LOSSLESS -> buffer().success(proof.toString()).build();
            case FAILED -> buffer().failure(proof.toString()).build();
            default -> buffer().warning(proof.toString()).build();
        };
    }
}
