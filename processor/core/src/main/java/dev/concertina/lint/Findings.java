package dev.concertina.lint;

import java.util.ArrayList;
import java.util.List;

/** Collects what rules find, in the order of finding. */
public final class Findings {
    private final List<Finding> all = new ArrayList<>();

    void add(Finding finding) {
        all.add(finding);
    }

    List<Finding> all() {
        return all;
    }

    /** A lock on a table that is known to be small is over soon: what would be an error is a warning there. */
    Severity severity(Rule rule, String object, LintSettings settings) {
        Severity severity = settings.of(rule);
        boolean given = settings.severities().containsKey(rule.id());
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
