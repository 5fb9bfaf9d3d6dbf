package dev.concertina.maven;

import static org.apache.maven.shared.utils.logging.MessageUtils.buffer;

import dev.concertina.database.rehearse.Progress;
import dev.concertina.database.rehearse.Proof;
import dev.concertina.database.rehearse.RehearsalJson;
import dev.concertina.database.rehearse.RehearsalReport;
import dev.concertina.database.rehearse.RehearsedFile;
import org.apache.maven.plugin.logging.Log;

/** Prints a rehearsal: a line for each file as it is done, and the verdict. */
record RehearsalPrinter(Log log, boolean json) implements Progress {
    private static final int WIDTH = 60;

    @Override
    public void done(RehearsedFile file) {
        if (!json) {
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
    }

    /** A failure is told in a quiet build too. */
    private void print(boolean failed, String line) {
        if (failed) {
            log.error(line);
        } else {
            log.info(line);
        }
    }

    void verdict(RehearsalReport report) {
        if (json) {
            log.info(RehearsalJson.write(report));
            return;
        }
        report.wayBack().findings().forEach(f -> log.error(f));
        report.emptyTables().forEach(t -> log.warn("No row could be made for " + t));
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
