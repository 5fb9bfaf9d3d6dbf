package dev.concertina.snapshot;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.MalformedJsonException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * JSON values as plain objects: a text is a String, a number a {@link Numeral}, then Boolean, List, {@link JsonObject}, and {@link #NULL}.
 * A large schema has tens of thousands of them, which are read at the start of every build.
 */
final class JsonValues {
    static final Object NULL = new Object() {
        @Override
        public String toString() {
            return "null";
        }
    };

    /** A number as it is spelled. */
    record Numeral(String spelled) {
        @Override
        public String toString() {
            return spelled;
        }
    }

    private JsonValues() {}

    /**
     * The next value.
     *
     * @throws IOException if it is no JSON, or an object has a key twice
     */
    static Object read(JsonReader reader) throws IOException {
        return switch (reader.peek()) {
            case STRING -> reader.nextString();
            case NUMBER -> new Numeral(reader.nextString());
            case BOOLEAN -> reader.nextBoolean();
            case NULL -> {
                reader.nextNull();
                yield NULL;
            }
            case BEGIN_ARRAY -> list(reader);
            case BEGIN_OBJECT -> object(reader);
            default -> throw new MalformedJsonException("unexpected " + reader.peek());
        };
    }

    private static List<Object> list(JsonReader reader) throws IOException {
        List<Object> list = new ArrayList<>();
        reader.beginArray();
        while (reader.hasNext()) {
            list.add(read(reader));
        }
        reader.endArray();
        return list;
    }

    private static JsonObject object(JsonReader reader) throws IOException {
        JsonObject object = new JsonObject();
        reader.beginObject();
        while (reader.hasNext()) {
            String key = reader.nextName();
            if (!object.add(key, read(reader))) {
                throw new MalformedJsonException("the key \"" + key + "\" stands there twice");
            }
        }
        reader.endObject();
        return object;
    }

    /** The value as JSON again, for messages. */
    static String json(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(JsonValues::json).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof String text ? JsonLine.quoted(text) : value.toString();
    }
}
