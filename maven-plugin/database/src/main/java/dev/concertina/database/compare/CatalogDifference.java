package dev.concertina.database.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How one object differs between two catalogs.
 *
 * @param object its kind and identity
 * @param before its definitions in the first catalog; empty if it is only in the second
 * @param after its definitions in the second catalog; empty if it is only in the first
 */
public record CatalogDifference(String object, List<String> before, List<String> after) {
    public CatalogDifference {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** Everything in which two catalogs differ, sorted by object. */
    public static List<CatalogDifference> between(SortedSet<CatalogLine> before, SortedSet<CatalogLine> after) {
        Map<String, List<String>> left = definitions(before, after);
        Map<String, List<String>> right = definitions(after, before);
        SortedSet<String> objects = new TreeSet<>(left.keySet());
        objects.addAll(right.keySet());
        List<CatalogDifference> found = new ArrayList<>();
        for (String object : objects) {
            found.add(new CatalogDifference(
                    object, left.getOrDefault(object, List.of()), right.getOrDefault(object, List.of())));
        }
        return Collections.unmodifiableList(found);
    }

    private static Map<String, List<String>> definitions(SortedSet<CatalogLine> of, SortedSet<CatalogLine> without) {
        Map<String, List<String>> map = new TreeMap<>();
        of.stream()
                .filter(line -> !without.contains(line))
                .forEach(line -> map.computeIfAbsent(line.object(), o -> new ArrayList<>())
                        .add(line.definition()));
        return map;
    }

    /** The difference in words, with the first state called "before". */
    @Override
    public String toString() {
        if (after.isEmpty()) {
            return object + " is missing" + (before.get(0).isEmpty() ? "" : ": " + String.join("; ", before));
        }
        if (before.isEmpty()) {
            return object + " was not there before" + (after.get(0).isEmpty() ? "" : ": " + String.join("; ", after));
        }
        return object + " was " + String.join("; ", before) + ", is " + String.join("; ", after);
    }
}
