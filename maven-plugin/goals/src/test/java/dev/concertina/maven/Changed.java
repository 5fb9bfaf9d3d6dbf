package dev.concertina.maven;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Files that a goal made, changed or removed, by their path in the build. */
record Changed(Set<String> made, Set<String> edited, Set<String> gone) {
    static Changed between(Map<String, String> before, Map<String, String> after) {
        Set<String> made = new TreeSet<>(after.keySet());
        made.removeAll(before.keySet());
        Set<String> gone = new TreeSet<>(before.keySet());
        gone.removeAll(after.keySet());
        Set<String> edited = new TreeSet<>(before.keySet());
        edited.retainAll(after.keySet());
        edited.removeIf(f -> before.get(f).equals(after.get(f)));
        return new Changed(made, edited, gone);
    }

    boolean isNothing() {
        return made.isEmpty() && edited.isEmpty() && gone.isEmpty();
    }
}
