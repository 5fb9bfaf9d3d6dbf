package dev.concertina.schema;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Unmodifiable maps whose iteration order is part of the contract. */
final class Ordered {
    private Ordered() {}

    /** Sorted by key. */
    static <K extends Comparable<? super K>, V> Map<K, V> byKey(Map<K, V> map) {
        if (map.isEmpty()) {
            return Collections.emptySortedMap();
        }
        // A sorted view, which the next copy need not sort.
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }

    /** In the order given. */
    static <K, V> Map<K, V> asGiven(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** By key, in the order given; a second value of one key is an error. */
    static <K, V> Map<K, V> index(Collection<? extends V> values, Function<? super V, ? extends K> key) {
        Map<K, V> map = new LinkedHashMap<>();
        for (V value : values) {
            if (map.put(key.apply(value), value) != null) {
                throw new IllegalArgumentException("Two objects are named \"" + key.apply(value)
                        + "\"; PostgreSQL would refuse the second. Rename one.");
            }
        }
        return map;
    }
}
