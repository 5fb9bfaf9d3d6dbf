package dev.concertina.lint;

import dev.concertina.plan.Phase;
import java.util.ArrayList;
import java.util.List;

/** Collects what rules find, in the order of finding. */
public final class Findings {
    private final List<Finding> all = new ArrayList<>();

    /** One that nobody wants to know is none. */
    void add(Finding finding) {
        if (finding.severity() != Severity.OFF) {
            all.add(finding);
        }
    }

    List<Finding> all() {
        return all;
    }

    /** A lock on a table that is known to be small is over soon: what would be an error is a warning there. */
    Severity severity(Rule rule, Phase phase, String object, LintSettings settings) {
        Severity severity = settings.of(rule, phase);
        boolean given = settings.isGiven(rule, phase);
        boolean small = severity == Severity.ERROR
                && !given
                && rule.isAboutLocks()
                && settings.statistics().entrySet().stream()
                        .anyMatch(
                                s -> isAbout(object, s.getKey()) && s.getValue().isSmall());
        return small ? Severity.WARNING : severity;
    }

    private static boolean isAbout(String object, String table) {
        return object.equals(table) || object.startsWith(table + ".");
    }
}
