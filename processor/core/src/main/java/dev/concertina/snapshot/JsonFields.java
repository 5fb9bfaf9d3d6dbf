package dev.concertina.snapshot;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of one record; what nobody asked for is refused at the end. */
final class JsonFields {
    private final String file;
    private final int line;
    private final JsonObject object;
    private final BitSet read = new BitSet();

    JsonFields(String file, int line, JsonObject object) {
        this.file = file;
        this.line = line;
        this.object = object;
    }

    int line() {
        return line;
    }

    boolean has(String key) {
        return object.indexOf(key) >= 0;
    }

    String text(String key) {
        Object element = take(key);
        if (element == null) {
            throw bad("has no \"" + key + "\"");
        }
        return string(key, element);
    }

    Optional<String> optional(String key) {
        Object element = take(key);
        return element == null ? Optional.empty() : Optional.of(string(key, element));
    }

    <T> T as(String key, Function<String, T> reader) {
        return convert(key, text(key), reader);
    }

    <T> Optional<T> optional(String key, Function<String, T> reader) {
        Object element = take(key);
        return element == null ? Optional.empty() : Optional.of(convert(key, string(key, element), reader));
    }

    <T> List<T> list(String key, Function<String, T> reader) {
        List<T> values = new ArrayList<>();
        for (Object element : elements(key)) {
            values.add(convert(key, string(key, element), reader));
        }
        return values;
    }

    <K, V> Map<K, V> map(String key, Function<String, K> keys, Function<String, V> values) {
        Map<K, V> map = new LinkedHashMap<>();
        inner(key).ifPresent(inner -> {
            for (String k : inner.object.keys()) {
                map.put(convert(key, k, keys), inner.as(k, values));
            }
        });
        return map;
    }

    boolean flag(String key) {
        Object element = take(key);
        if (element == null) {
            return false;
        }
        if (element instanceof Boolean flag) {
            return flag;
        }
        throw bad("has " + JsonValues.json(element) + " for \"" + key + "\", which is neither true nor false");
    }

    long number(String key) {
        if (take(key) instanceof JsonValues.Numeral n && n.spelled().matches("-?[0-9]{1,19}")) {
            return convert(key, n.spelled(), Long::parseLong);
        }
        throw bad("has no whole number for \"" + key + "\"");
    }

    long number(String key, long otherwise) {
        return has(key) ? number(key) : otherwise;
    }

    /** The object under a key; empty if there is none or something else stands there, which is then not yet read. */
    Optional<JsonFields> inner(String key) {
        int index = object.indexOf(key);
        Optional<JsonFields> inner = index < 0 ? Optional.empty() : fields(object.value(index));
        if (inner.isPresent()) {
            read.set(index);
        }
        return inner;
    }

    /** Each element of a list: a text, or an object. */
    <T> List<T> mixed(String key, Function<String, T> text, Function<JsonFields, T> reader) {
        List<T> values = new ArrayList<>();
        for (Object element : elements(key)) {
            Optional<JsonFields> inner = fields(element);
            values.add(inner.isPresent() ? reader.apply(inner.get()) : convert(key, string(key, element), text));
        }
        return values;
    }

    /** The value, once every field was read. */
    <T> T complete(T value) {
        int unread = read.nextClearBit(0);
        if (unread < object.keys().size()) {
            throw bad("has a field \"" + object.keys().get(unread) + "\" that this release does not know");
        }
        return value;
    }

    UnreadableFileException bad(String fact) {
        return new UnreadableFileException(file + ", line " + line + ": " + object + " " + fact
                + ". The file was not read, and nothing was changed. Take the file from version control again, or use"
                + " the release of Concertina that wrote it.");
    }

    private List<?> elements(String key) {
        Object element = take(key);
        if (element == null) {
            return List.of();
        }
        if (element instanceof List<?> list) {
            return list;
        }
        throw bad("has " + JsonValues.json(element) + " for \"" + key + "\", which is no list");
    }

    private Optional<JsonFields> fields(Object element) {
        return element instanceof JsonObject o ? Optional.of(new JsonFields(file, line, o)) : Optional.empty();
    }

    private <T> T convert(String key, String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException e) {
            throw bad("has an invalid \"" + key + "\" (" + e.getMessage() + ")");
        }
    }

    private String string(String key, Object element) {
        if (element instanceof String text) {
            return text;
        }
        throw bad("has " + JsonValues.json(element) + " for \"" + key + "\", which is no text");
    }

    private @Nullable Object take(String key) {
        int index = object.indexOf(key);
        if (index < 0) {
            return null;
        }
        read.set(index);
        return object.value(index);
    }
}
