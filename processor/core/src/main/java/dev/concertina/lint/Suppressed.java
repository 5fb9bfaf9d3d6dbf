package dev.concertina.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A script's suppressions. */
record Suppressed(String file, List<Suppression> suppressions) {
    /** What is left of the findings, with those about the suppressions themselves. */
    static List<Finding> apply(List<Finding> findings, List<Suppressed> scripts) {
        Map<String, List<Suppression>> byFile = new HashMap<>();
        scripts.forEach(s -> byFile.put(s.file(), s.suppressions()));
        Set<Suppression> used = new HashSet<>();
        List<Finding> left = new ArrayList<>();
        for (Finding finding : findings) {
            List<Suppression> covering = byFile.getOrDefault(finding.file(), List.of()).stream()
                    .filter(s -> s.covers(finding))
                    .toList();
            used.addAll(covering);
            if (covering.isEmpty()) {
                left.add(finding);
            }
        }
        for (Suppressed script : scripts) {
            for (Suppression suppression : script.suppressions()) {
                if (suppression.reason().isEmpty()) {
                    left.add(about(
                            script.file(), suppression, "it gives no reason", "nobody will know why it was right"));
                } else if (!used.contains(suppression)) {
                    left.add(
                            about(script.file(), suppression, "it silences nothing", "it would hide what comes later"));
                }
            }
        }
        return left;
    }

    private static Finding about(String file, Suppression suppression, String what, String effect) {
        String rule = suppression.rule().isEmpty() ? "no rule" : "\"" + suppression.rule() + "\"";
        return new Finding(
                "suppression",
                Severity.WARNING,
                file,
                suppression.position(),
                suppression.rule(),
                "",
                "a suppression names " + rule + " and " + what,
                effect,
                "Write \"-- concertina:allow <rule> because <reason>\" on the line before the statement, or remove it");
    }
}
