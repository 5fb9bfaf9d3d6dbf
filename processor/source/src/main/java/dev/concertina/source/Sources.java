package dev.concertina.source;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Classes for a schema.
 *
 * @param files their texts by their paths below the folder of the sources, with {@code /}
 * @param unsaid what the schema has and no annotation can say, a phrase each
 */
public record Sources(SortedMap<String, String> files, List<String> unsaid) {
    public Sources {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        unsaid = List.copyOf(unsaid);
    }
}
