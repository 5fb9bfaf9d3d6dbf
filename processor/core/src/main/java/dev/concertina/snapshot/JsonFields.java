package dev.concertina.snapshot;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of one record; what nobody asked for is refused at the end. */
final class JsonFields {
    private final String file;
    private final int line;
    private final JsonObject object;
    private final Set<String> read = new HashSet<>();

    JsonFields(String file, int line, JsonObject object) {
        this.file = file;
        this.line = line;
        this.object = object;
    }

    int line() {
        return line;
    }

    boolean has(String key) {
        return object.has(key);
    }

    String text(String key) {
        return optional(key).orElseThrow(() -> bad("has no \"" + key + "\""));
    }

    Optional<String> optional(String key) {
        return Optional.ofNullable(take(key)).map(e -> string(key, e));
    }

    <T> T as(String key, Function<String, T> reader) {
        return convert(key, text(key), reader);
    }

    <T> Optional<T> optional(String key, Function<String, T> reader) {
        return optional(key).map(t -> convert(key, t, reader));
    }

    <T> List<T> list(String key, Function<String, T> reader) {
        List<T> values = new ArrayList<>();
        for (JsonElement element : elements(key)) {
            values.add(convert(key, string(key, element), reader));
        }
        return values;
    }

    <K, V> Map<K, V> map(String key, Function<String, K> keys, Function<String, V> values) {
        Map<K, V> map = new LinkedHashMap<>();
        inner(key).ifPresent(inner -> {
            for (String k : inner.object.keySet()) {
                map.put(convert(key, k, keys), inner.as(k, values));
            }
        });
        return map;
    }

    boolean flag(String key) {
        JsonElement element = take(key);
        if (element == null) {
            return false;
        }
        if (element instanceof JsonPrimitive p && p.isBoolean()) {
            return p.getAsBoolean();
        }
        throw bad("has " + element + " for \"" + key + "\", which is neither true nor false");
    }

    long number(String key) {
        JsonElement element = take(key);
        if (element instanceof JsonPrimitive p
                && p.isNumber()
                && p.getAsString().matches("-?[0-9]{1,19}")) {
            return convert(key, p.getAsString(), Long::parseLong);
        }
        throw bad("has no whole number for \"" + key + "\"");
    }

    long number(String key, long otherwise) {
        return has(key) ? number(key) : otherwise;
    }

    /** The object under a key; empty if there is none or something else stands there, which is then not yet read. */
    Optional<JsonFields> inner(String key) {
        if (object.get(key) instanceof JsonObject o) {
            read.add(key);
            return Optional.of(new JsonFields(file, line, o));
        }
        return Optional.empty();
    }

    /** Each element of a list: a text, or an object. */
    <T> List<T> mixed(String key, Function<String, T> text, Function<JsonFields, T> reader) {
        List<T> values = new ArrayList<>();
        for (JsonElement element : elements(key)) {
            if (element instanceof JsonObject o) {
                values.add(reader.apply(new JsonFields(file, line, o)));
            } else {
                values.add(convert(key, string(key, element), text));
            }
        }
        return values;
    }

    /** The value, once every field was read. */
    <T> T complete(T value) {
        Set<String> unknown = new TreeSet<>(object.keySet());
        unknown.removeAll(read);
        if (!unknown.isEmpty()) {
            throw bad("has a field \"" + unknown.iterator().next() + "\" that this release does not know");
        }
        return value;
    }

    UnreadableFileException bad(String fact) {
        return new UnreadableFileException(file + ", line " + line + ": " + object + " " + fact
                + ". The file was not read, and nothing was changed. Take the file from version control again, or use"
                + " the release of Concertina that wrote it.");
    }

    private List<JsonElement> elements(String key) {
        JsonElement element = take(key);
        if (element == null) {
            return List.of();
        }
        if (!element.isJsonArray()) {
            throw bad("has " + element + " for \"" + key + "\", which is no list");
        }
        return element.getAsJsonArray().asList();
    }

    private <T> T convert(String key, String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException e) {
            throw bad("has an invalid \"" + key + "\" (" + e.getMessage() + ")");
        }
    }

    private String string(String key, JsonElement element) {
        if (element instanceof JsonPrimitive p && p.isString()) {
            return p.getAsString();
        }
        throw bad("has " + element + " for \"" + key + "\", which is no text");
    }

    private @Nullable JsonElement take(String key) {
        read.add(key);
        return object.get(key);
    }
}
