package dev.concertina.database.sample;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The keys of JSON objects that are part of a form, and not of what is told in it: many rows have them. */
final class JsonNames {
    /** PostgreSQL takes about so many levels. */
    static final int DEPTH = 10_000;

    private static final int LEAST = 3;
    /** One row in so many. */
    private static final int SHARE = 10;

    private JsonNames() {}

    /** Those that at least three of the values have, and one in ten. */
    static Set<String> common(Collection<String> values) {
        Map<String, Integer> rows = new HashMap<>();
        for (String value : values) {
            names(value).forEach(n -> rows.merge(n, 1, Integer::sum));
        }
        int least = Math.max(LEAST, (values.size() + SHARE - 1) / SHARE);
        return rows.entrySet().stream()
                .filter(r -> r.getValue() >= least)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Set<String> names(String value) {
        Set<String> names = new HashSet<>();
        try (JsonReader reader = new JsonReader(new StringReader(value))) {
            reader.setStrictness(Strictness.LENIENT);
            reader.setNestingLimit(DEPTH);
            while (reader.peek() != JsonToken.END_DOCUMENT) {
                switch (reader.peek()) {
                    case BEGIN_ARRAY -> reader.beginArray();
                    case END_ARRAY -> reader.endArray();
                    case BEGIN_OBJECT -> reader.beginObject();
                    case END_OBJECT -> reader.endObject();
                    case NAME -> names.add(reader.nextName());
                    default -> reader.skipValue();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a value of a JSON column is no JSON", e);
        }
        return names;
    }
}
