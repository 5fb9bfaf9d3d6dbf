package dev.concertina.source;

import dev.concertina.schema.QualifiedName;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Classes for a schema.
 *
 * @param files their texts by their paths below the folder of the sources, with {@code /}
 * @param resources SQL that they point at, by the paths below the folder of the resources
 * @param unsaid what the schema has and no annotation can say, a phrase each
 * @param keyless tables without a primary key, which became records where entities are wished
 */
public record Sources(
        SortedMap<String, String> files,
        SortedMap<String, String> resources,
        List<String> unsaid,
        List<QualifiedName> keyless) {
    public Sources {
        resources = Collections.unmodifiableSortedMap(new TreeMap<>(resources));
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        unsaid = List.copyOf(unsaid);
        keyless = List.copyOf(keyless);
    }
}
