package dev.concertina.lint.fix;

import java.util.Map;
import java.util.Set;

/** The rules whose findings are rewritten. */
final class Fixes {
    private static final Map<String, Fix> ALL = Map.ofEntries(
            Map.entry("require-concurrent-index", IndexFixes::create),
            Map.entry("require-concurrent-drop-index", IndexFixes::drop),
            Map.entry("require-concurrent-reindex", IndexFixes::rebuild),
            Map.entry("ban-if-not-exists-concurrently", IndexFixes::sayPlainly),
            Map.entry("require-not-valid-foreign-key", ConstraintFixes::proveLater),
            Map.entry("require-not-valid-check", ConstraintFixes::proveLater),
            Map.entry("adding-not-null", ConstraintFixes::requireLater),
            Map.entry("adding-unique-constraint", ConstraintFixes::useIndex),
            Map.entry("adding-primary-key", ConstraintFixes::useIndex));

    private Fixes() {}

    /** Their ids. */
    static Set<String> rules() {
        return ALL.keySet();
    }

    static void apply(String rule, PairDraft pair, int offset) {
        Fix fix = ALL.get(rule);
        if (fix != null) {
            Draft draft = pair.at(offset);
            fix.apply(pair, draft, offset - draft.statement().position().offset());
        }
    }
}
