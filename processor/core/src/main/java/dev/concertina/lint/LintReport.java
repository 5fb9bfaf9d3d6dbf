package dev.concertina.lint;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a run found.
 *
 * @param findings by file, then by place
 * @param files pairs that were read
 * @param statements that were judged
 */
public record LintReport(List<Finding> findings, int files, int statements) {
    public LintReport {
        findings = findings.stream()
                .sorted(Comparator.comparing(Finding::file)
                        .thenComparing(f -> f.position().line())
                        .thenComparing(f -> f.position().column())
                        .thenComparing(Finding::severity)
                        .thenComparing(Finding::rule)
                        .thenComparing(Finding::object))
                .toList();
    }

    /** How many findings are of this severity. */
    public long count(Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }

    /** Whether one is as grave as this, or graver. */
    public boolean has(Severity severity) {
        return findings.stream().anyMatch(f -> f.severity().compareTo(severity) <= 0);
    }

    /** The same with what somebody else found, too. */
    public LintReport with(List<Finding> others) {
        return new LintReport(Stream.concat(findings.stream(), others.stream()).toList(), files, statements);
    }

    /** The same without some of them. */
    public LintReport without(java.util.function.Predicate<Finding> known) {
        return new LintReport(findings.stream().filter(known.negate()).toList(), files, statements);
    }
}
