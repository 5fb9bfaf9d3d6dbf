package dev.concertina.lint.report;

import dev.concertina.lint.Finding;
import dev.concertina.lint.LintReport;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Findings that are known: one a line, its fingerprint first, then its rule and file for those who read it.
 *
 * @param fingerprints as {@link Fingerprints} makes them
 */
public record Baseline(Set<String> fingerprints) {
    public Baseline {
        fingerprints = Set.copyOf(fingerprints);
    }

    /** Reads what {@link #write} wrote; lines that begin otherwise are comments. */
    public static Baseline read(String text) {
        return new Baseline(text.lines()
                .filter(l -> l.matches("[0-9a-f]{40}( .*)?"))
                .map(l -> l.substring(0, 40))
                .collect(Collectors.toSet()));
    }

    /** All findings of a report. */
    public static String write(LintReport report) {
        Fingerprints fingerprints = new Fingerprints();
        StringBuilder out = new StringBuilder("# Findings that db:lint does not tell again.\n");
        for (Finding finding : report.findings()) {
            out.append(fingerprints.of(finding))
                    .append(' ')
                    .append(finding.rule())
                    .append(' ')
                    .append(finding.file())
                    .append('\n');
        }
        return out.toString();
    }

    /** What is not known. */
    public LintReport without(LintReport report) {
        Fingerprints names = new Fingerprints();
        Set<Finding> known = new HashSet<>();
        for (Finding finding : report.findings()) {
            if (fingerprints.contains(names.of(finding))) {
                known.add(finding);
            }
        }
        return report.without(known::contains);
    }
}
