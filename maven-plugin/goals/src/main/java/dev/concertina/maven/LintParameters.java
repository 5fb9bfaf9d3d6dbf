package dev.concertina.maven;

import dev.concertina.database.observe.LocksJson;
import dev.concertina.lint.LintSettings;
import dev.concertina.lint.Severity;
import dev.concertina.lint.report.ReportFormat;
import dev.concertina.lint.rules.RuleList;
import dev.concertina.script.NamingStyle;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What a project says about its rules, and where findings go. */
abstract class LintParameters extends ServerMojo {
    /** Severities in place of the rules' own, by the ids of rules: error, warning, info, off. */
    @Parameter(property = "db.lint.rules")
    private @Nullable Map<String, String> rules;

    /** Patterns of names for the rule naming: table, column, index, constraint. */
    @Parameter(property = "db.lint.names")
    private @Nullable Map<String, String> names;

    /** The names of files that are not judged. */
    @Parameter(property = "db.lint.ignored")
    private @Nullable List<String> ignored;

    /** Whether each column must say in its comment how sensitive it is. */
    @Parameter(property = "db.lint.classified", defaultValue = "false")
    private boolean classified;

    /** The oldest major version that runs the files, where one below db.postgresVersion does. */
    @Parameter(property = "db.lint.oldest")
    private @Nullable Integer oldestServer;

    /** What a server counted of each table, as JSON. */
    @Parameter(property = "db.lint.statistics")
    private @Nullable File statistics;

    /** The same, where db:stats left it, if db.lint.statistics is not given. */
    @Parameter(property = "db.statistics", defaultValue = "${project.basedir}/src/test/db/statistics.json")
    private File production = new File("src/test/db/statistics.json");

    /** Only what came after this number, or changed since this ref of git, is judged. */
    @Parameter(property = "db.lint.since", defaultValue = "")
    private String since = "";

    /** A file of findings that are known already and not told again. */
    @Parameter(property = "db.lint.baseline")
    private @Nullable File baseline;

    /** Whether the baseline is written anew from what is found. */
    @Parameter(property = "db.lint.writeBaseline", defaultValue = "false")
    private boolean writeBaseline;

    /** Whether an embedded server, or that of db.rehearsal.url, judges the syntax of each statement; it runs none of them. */
    @Parameter(property = "db.lint.server", defaultValue = "false")
    private boolean server;

    /** Whether what is mechanical is written otherwise; the difference is shown, and nothing is written without db.yes. */
    @Parameter(property = "db.lint.fix", defaultValue = "false")
    private boolean fix;

    /** Whether db.lint.fix writes what it shows. */
    @Parameter(property = "db.yes", defaultValue = "false")
    private boolean yes;

    /** In which forms findings are written: json, sarif, gitlab, junit, markdown, github. */
    @Parameter(property = "db.lint.reports")
    private @Nullable List<String> reports;

    /** The folder for them. */
    @Parameter(property = "db.lint.reportDirectory", defaultValue = "${project.build.directory}/concertina")
    private File reportDirectory = new File("target/concertina");

    /** Where the annotation processor wrote what the classes say. */
    @Parameter(property = "db.model", defaultValue = "${project.build.outputDirectory}/META-INF/concertina/schema.json")
    private File model = new File("target/classes/META-INF/concertina/schema.json");

    final LintSettings lintSettings() throws IOException {
        Map<String, Severity> severities = new TreeMap<>();
        Optional.ofNullable(rules)
                .orElse(Map.of())
                .forEach((id, severity) ->
                        severities.put(id, Choices.of(Severity.class, "db.lint.rules." + id, severity)));
        LintSettings settings = new LintSettings(
                severities,
                Optional.ofNullable(names).orElse(Map.of()),
                Set.copyOf(Optional.ofNullable(ignored).orElse(List.of())),
                style() != NamingStyle.CONCERTINA,
                KnownTables.statistics(Optional.ofNullable(statistics)
                        .or(() -> Optional.of(production).filter(File::exists))
                        .map(File::toPath)),
                classified,
                Optional.ofNullable(oldestServer).orElse(oldest().major()),
                KnownTables.mapped(model.toPath()),
                LocksJson.read(migrations().path()));
        List<String> unknown = settings.unknown(RuleList.all());
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("The parameter db.lint.rules names \"" + unknown.get(0)
                    + "\", which no rule is called; nothing was judged. The rules are: "
                    + String.join(", ", RuleList.ids()) + ".");
        }
        return settings;
    }

    final ChangedSince since() {
        return new ChangedSince(since.strip());
    }

    final boolean asksServer() {
        return server;
    }

    final boolean fixes() {
        return fix;
    }

    final boolean confirmed() {
        return yes;
    }

    final KnownFindings known() {
        return new KnownFindings(Optional.ofNullable(baseline).map(File::toPath), writeBaseline);
    }

    final List<ReportFormat> formats() {
        return Optional.ofNullable(reports).orElse(List.of()).stream()
                .map(r -> Choices.of(ReportFormat.class, "db.lint.reports", r))
                .toList();
    }

    final Path reportDirectory() {
        return reportDirectory.toPath();
    }
}
