package dev.concertina.database.lint;

import dev.concertina.database.folder.MigrationDirectory;
import dev.concertina.lint.LintReport;
import dev.concertina.lint.LintSettings;
import dev.concertina.lint.Linter;
import dev.concertina.lint.rules.RuleList;
import dev.concertina.script.NamingStyle;
import java.io.IOException;
import java.nio.file.Path;

/** Judges a folder in a process of its own. */
public final class FolderLinter {
    private FolderLinter() {}

    /**
     * Prints how many statements there are, and what is found.
     *
     * @param arguments the folder
     */
    public static void main(String[] arguments) throws IOException {
        LintReport report = new Linter(RuleList.all(), LintSettings.NONE)
                .lint(new MigrationDirectory(Path.of(arguments[0]), NamingStyle.CONCERTINA).folder(), p -> true);
        System.out.println(report.statements() + " statements");
        report.findings()
                .forEach(f -> System.out.println(f.file() + ":" + f.position().line() + " " + f.rule()));
    }
}
