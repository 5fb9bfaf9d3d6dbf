package dev.concertina.maven;

import static org.apache.maven.shared.utils.logging.MessageUtils.buffer;

import com.google.gson.JsonParser;
import dev.concertina.database.rehearse.Progress;
import dev.concertina.database.rehearse.Proof;
import dev.concertina.database.rehearse.RehearsalReport;
import dev.concertina.database.rehearse.RehearsedFile;
import dev.concertina.database.report.ReportFiles;
import dev.concertina.database.report.ReportJson;
import java.io.IOException;

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

    /** Writes the reports, and tells how it ended; the last line is where to read on. */
    void verdict(RehearsalReport report, ReportFiles files, BuildServer server) throws IOException {
        files.write(report, server.summary());
        console.document(JsonParser.parseString(ReportJson.write(report))
                .getAsJsonObject()
                .asMap());
        report.wayBack().findings().forEach(f -> console.error(f));
        report.emptyTables().forEach(t -> console.warn("No row could be made for " + t));
        if (!console.json()) {
            server.annotate(report, System.out);
        }
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
        print(
                !report.passed(),
                "Report: " + files.page().toAbsolutePath().normalize().toUri());
    }

    private static String shown(Proof proof) {
        return switch (proof) {
            case LOSSLESS -> buffer().success(proof.toString()).build();
            case FAILED -> buffer().failure(proof.toString()).build();
            default -> buffer().warning(proof.toString()).build();
        };
    }
}
