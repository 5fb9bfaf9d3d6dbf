package dev.concertina.snapshot;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The fields of a JSON object in the order in which they stand. A record has so few that to look through them is faster
 * than a hash table is to fill.
 */
final class JsonObject {
    private final List<String> keys = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /** Adds a field, unless there is one with this key. */
    boolean add(String key, Object value) {
        if (keys.contains(key)) {
            return false;
        }
        keys.add(key);
        values.add(value);
        return true;
    }

    /** Where a field stands, from 0; negative if there is none with this key. */
    int indexOf(String key) {
        return keys.indexOf(key);
    }

    /** The value of the field that stands at a place. */
    Object value(int index) {
        return values.get(index);
    }

    List<String> keys() {
        return Collections.unmodifiableList(keys);
    }

    /** As JSON again. */
    @Override
    public String toString() {
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            fields.add(JsonLine.quoted(keys.get(i)) + ": " + JsonValues.json(values.get(i)));
        }
        return "{" + String.join(", ", fields) + "}";
    }
}
