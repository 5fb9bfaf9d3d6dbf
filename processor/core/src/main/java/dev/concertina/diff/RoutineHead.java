package dev.concertina.diff;

import dev.concertina.schema.Definition;
import java.util.Set;

/** What of a routine cannot be replaced: its arguments with their names and defaults, and what it returns. */
final class RoutineHead {
    private static final Set<String> BEHIND = Set.of(
            "language",
            "transform",
            "window",
            "immutable",
            "stable",
            "volatile",
            "leakproof",
            "not",
            "called",
            "strict",
            "security",
            "external",
            "parallel",
            "cost",
            "rows",
            "support",
            "set",
            "as",
            "begin",
            "return");

    private RoutineHead() {}

    /** Its canonical text up to its first option outside parentheses. */
    static String of(Definition routine) {
        String text = routine.create().canonical();
        int depth = 0;
        int word = -1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c) || c == '_') {
                word = word < 0 ? i : word;
                continue;
            }
            if (word >= 0 && depth == 0 && BEHIND.contains(text.substring(word, i))) {
                return text.substring(0, word).strip();
            }
            word = -1;
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return text;
    }
}
