package dev.concertina.maven;

import static org.apache.maven.shared.utils.logging.MessageUtils.buffer;

import com.google.gson.JsonParser;
import dev.concertina.database.rehearse.Progress;
import dev.concertina.database.rehearse.Proof;
import dev.concertina.database.rehearse.RehearsalPlan;
import dev.concertina.database.rehearse.RehearsalReport;
import dev.concertina.database.rehearse.RehearsedFile;
import dev.concertina.database.report.ReportFiles;
import dev.concertina.database.report.ReportJson;
import dev.concertina.script.ScriptPair;
import java.io.IOException;

/** Prints a rehearsal: a line for each file as it is done, and the verdict. */
record RehearsalPrinter(Console console) implements Progress {
    private static final int WIDTH = 60;

    @Override
    public void begun(RehearsalPlan plan) {
        if (!plan.applied().isEmpty()) {
            console.line(plan.applied().size() + " files count as applied, up to "
                    + plan.applied().get(plan.applied().size() - 1).up().file() + "; rehearsing what follows.");
        }
    }

    @Override
    public void doing(ScriptPair pair, String work) {
        if (console.terminal()) {
            console.redraw(pair.up().file() + ": " + work);
        }
    }

    @Override
    public void done(RehearsedFile file) {
        if (console.terminal()) {
            console.redraw("");
        }
        String name = file.pending() ? file.file() + " (pending)" : file.file();
        boolean failed = file.failed();
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
        file.problems().forEach(p -> print(failed, "    " + p));
        file.evidence().warnings().forEach(w -> console.warn("    " + w));
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
        report.wayBack().findings().forEach(console::error);
        report.tests().forEach(t -> t.findings().forEach(console::error));
        report.cycle().ifPresent(c -> c.findings().forEach(console::error));
        report.cycle().ifPresent(c -> c.notes().forEach(console::line));
        report.budgets().stream().filter(b -> !b.kept()).forEach(b -> console.error(b.toString()));
        report.rows().given().stream().flatMap(g -> g.notes().stream()).forEach(console::line);
        report.rows().emptyTables().forEach(t -> console.warn("No row could be made for " + t));
        if (!console.json()) {
            server.annotate(report, System.out);
        }
        long lossless =
                report.files().stream().filter(f -> f.proof() == Proof.LOSSLESS).count();
        String tests = report.tests().isEmpty() ? "" : "; " + report.tests().size() + " tests hold";
        String walked = report.cycle()
                .map(c -> "; " + c.up() + " files from empty to the head, " + c.down() + " back and again")
                .orElse("");
        String verdict = report.passed()
                ? buffer().success("PROVED").build() + " on PostgreSQL " + report.server() + ": "
                        + report.files().size()
                        + " files up, down and up again, " + report.wayBack().files()
                        + " down in one go; every row and value from before came back; "
                        + lossless + " ways back keep what new code wrote, too" + tests + walked + ". "
                        + report.rows().words() + "."
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
