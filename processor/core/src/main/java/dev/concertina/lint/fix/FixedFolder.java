package dev.concertina.lint.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a folder would be with its findings mended.
 *
 * @param before text by file name
 * @param after the same afterwards
 * @param left what stays as it is, and why
 */
public record FixedFolder(Map<String, String> before, Map<String, String> after, List<String> left) {
    public FixedFolder {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
        left = List.copyOf(left);
    }

    /** Whether there is nothing to write. */
    public boolean isEmpty() {
        return before.equals(after);
    }

    /** The files to write, by name. */
    public Map<String, String> written() {
        Map<String, String> written = new TreeMap<>();
        after.forEach((file, text) -> {
            if (!text.equals(before.get(file))) {
                written.put(file, text);
            }
        });
        return written;
    }

    /** The files to delete. */
    public Set<String> gone() {
        Set<String> gone = new TreeSet<>(before.keySet());
        gone.removeAll(after.keySet());
        return gone;
    }

    /** All of it as a unified diff, line by line. */
    public List<String> diff() {
        Set<String> files = new TreeSet<>(before.keySet());
        files.addAll(after.keySet());
        List<String> lines = new ArrayList<>();
        for (String file : files) {
            lines.addAll(UnifiedDiff.of(file, before.getOrDefault(file, ""), after.getOrDefault(file, "")));
        }
        return lines;
    }
}
