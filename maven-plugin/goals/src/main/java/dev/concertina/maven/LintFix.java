package dev.concertina.maven;

import dev.concertina.database.folder.MigrationDirectory;
import dev.concertina.lint.LintReport;
import dev.concertina.lint.LintSettings;
import dev.concertina.lint.fix.FixedFolder;
import dev.concertina.lint.fix.Fixer;
import dev.concertina.lint.rules.RuleList;
import dev.concertina.script.ScriptPair;
import dev.concertina.snapshot.Head;
import dev.concertina.snapshot.Snapshot;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Shows what a folder would be with its findings mended, and writes it when that is wanted. */
final class LintFix {
    private final LintParameters goal;
    private final MigrationDirectory directory;

    LintFix(LintParameters goal, MigrationDirectory directory) {
        this.goal = goal;
        this.directory = directory;
    }

    /** What was done, for a document; whether anything was written stands under {@code written}. */
    Map<String, Object> run(LintReport report, LintSettings settings) throws IOException {
        Optional<Head> head = directory.snapshot().flatMap(Snapshot::head);
        boolean told = head.isPresent() || goal.since().isGiven();
        Predicate<ScriptPair> judged = goal.since().judged(directory.path());
        Predicate<ScriptPair> open = p ->
                judged.test(p) && head.filter(h -> p.number() <= h.number()).isEmpty();
        FixedFolder fixed = new Fixer(directory.folder(), RuleList.all(), settings, open).fix(report);
        fixed.diff().forEach(goal.console()::line);
        fixed.left().forEach(goal.console()::line);
        boolean writes = goal.confirmed() && !fixed.isEmpty();
        if (writes && !told) {
            throw new IllegalArgumentException("Which files a database has applied is not known here: there is no"
                    + " schema.json, and db.lint.since is not given. A file that was applied must not change, so nothing was"
                    + " written. Say which may: -Ddb.lint.since=<number of the last one that was applied>.");
        }
        if (writes) {
            directory.write(fixed);
        }
        goal.console().line(said(fixed, writes));
        Map<String, Object> document = new TreeMap<>();
        document.put("written", writes);
        document.put("diff", fixed.diff());
        document.put("left", fixed.left());
        document.put("files", List.copyOf(fixed.written().keySet()));
        return document;
    }

    private static String said(FixedFolder fixed, boolean written) {
        if (fixed.isEmpty()) {
            return "Nothing here is mended without a decision.";
        }
        return written
                ? fixed.written().size() + " files written, " + fixed.gone().size()
                        + " deleted. Next: mvn db:rehearse proves them."
                : "Nothing was written: mvn db:lint -Ddb.lint.fix -Ddb.yes writes this.";
    }
}
