package dev.concertina.maven;

import dev.concertina.database.folder.MigrationDirectory;
import dev.concertina.database.run.Disposable;
import dev.concertina.database.syntax.SyntaxCheck;
import dev.concertina.lint.LintReport;
import dev.concertina.lint.Linter;
import dev.concertina.lint.Severity;
import dev.concertina.lint.report.JsonReport;
import dev.concertina.lint.report.ReportFormat;
import dev.concertina.lint.report.TextReport;
import dev.concertina.lint.rules.RuleList;
import dev.concertina.script.MigrationFolder;
import dev.concertina.script.ScriptPair;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.shared.utils.logging.MessageUtils;

/** Judges a folder and tells what was found. */
final class LintRun {
    private final LintParameters goal;

    LintRun(LintParameters goal) {
        this.goal = goal;
    }

    /** @param worst from which severity on the build fails */
    void run(Severity worst) throws IOException, SQLException, MojoFailureException {
        MigrationDirectory directory = goal.migrations();
        LintReport report = judged(directory);
        Map<String, Object> fix = Map.of();
        if (goal.fixes()) {
            fix = new LintFix(goal, directory).run(report, goal.lintSettings());
            report = Boolean.TRUE.equals(fix.get("written")) ? judged(directory) : report;
        }
        String folder = slashed(goal.shown(directory.path())) + "/";
        Console console = goal.console();
        new TextReport(folder, MessageUtils.isColorEnabled()).lines(report).forEach(console::line);
        Map<String, Object> document = JsonReport.fields(report, folder);
        if (!fix.isEmpty()) {
            document.put("fix", fix);
        }
        console.document(document);
        write(report, directory.path());
        if (worst != Severity.OFF && report.has(worst)) {
            throw new MojoFailureException("The migrations have findings of severity " + worst
                    + " or graver, so they may hold up or break what runs. Each stands above with what to write instead;"
                    + " mvn db:lint -Ddb.lint.explain=<rule> tells more.");
        }
    }

    private LintReport judged(MigrationDirectory directory) throws IOException, SQLException {
        MigrationFolder folder = directory.folder();
        Predicate<ScriptPair> judged = goal.since().judged(directory.path());
        LintReport report = new Linter(RuleList.all(), goal.lintSettings()).lint(folder, judged);
        if (goal.asksServer()) {
            try (Disposable server = goal.server()) {
                report = report.with(new SyntaxCheck(server).check(folder, judged));
            }
        }
        return goal.known().without(report);
    }

    /** Other tools look for paths from the root of the build, where its repository begins. */
    private void write(LintReport report, Path migrations) throws IOException {
        Path root = Path.of(goal.session().getExecutionRootDirectory()).toAbsolutePath();
        String folder = slashed(root.relativize(migrations.toAbsolutePath())) + "/";
        for (ReportFormat format : goal.formats()) {
            String text = format.write(report, folder);
            if (format == ReportFormat.GITHUB) {
                // The runner reads them at the beginning of a line only, where Maven's log has a level.
                System.out.print(text);
                continue;
            }
            Files.createDirectories(goal.reportDirectory());
            Path file = goal.reportDirectory().resolve(format.file());
            Files.writeString(file, text);
            goal.console().line("Written: " + goal.shown(file));
        }
    }

    private static String slashed(Path path) {
        return path.toString().replace(File.separatorChar, '/');
    }
}
