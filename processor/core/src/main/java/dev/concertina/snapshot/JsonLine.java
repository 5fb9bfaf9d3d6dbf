package dev.concertina.snapshot;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One JSON object on one line, its keys in the order in which they were given; defaults are left out. */
final class JsonLine {
    private final StringBuilder out = new StringBuilder("{");

    JsonLine text(String key, Object value) {
        return raw(key, quoted(value.toString()));
    }

    JsonLine text(String key, Optional<?> value) {
        value.ifPresent(v -> text(key, v));
        return this;
    }

    JsonLine flag(String key, boolean value) {
        return value ? raw(key, "true") : this;
    }

    JsonLine number(String key, long value) {
        return raw(key, Long.toString(value));
    }

    JsonLine texts(String key, Collection<?> values) {
        return list(key, values.stream().map(v -> quoted(v.toString())).toList());
    }

    /** A list of JSON values. */
    JsonLine list(String key, List<String> values) {
        return values.isEmpty() ? this : raw(key, "[" + String.join(", ", values) + "]");
    }

    JsonLine texts(String key, Map<?, ?> values) {
        if (values.isEmpty()) {
            return this;
        }
        JsonLine inner = new JsonLine();
        values.forEach((k, v) ->
                inner.separate().append(quoted(k.toString())).append(": ").append(quoted(v.toString())));
        return raw(key, inner.json());
    }

    /** @param key a word of the format, which needs no escapes */
    JsonLine raw(String key, String json) {
        separate().append('"').append(key).append("\": ").append(json);
        return this;
    }

    private StringBuilder separate() {
        return out.length() > 1 ? out.append(", ") : out;
    }

    String json() {
        return out + "}";
    }

    /** A JSON string in which everything that a reviewer could not see is escaped. */
    static String quoted(String text) {
        return isPlain(text) ? "\"" + text + "\"" : escaped(text);
    }

    /** Almost every text is; a large schema has tens of thousands. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '"' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> {
                    if (visible(c)) {
                        out.appendCodePoint(c);
                    } else {
                        for (char unit : Character.toChars(c)) {
                            out.append(String.format("\\u%04x", (int) unit));
                        }
                    }
                }
            }
        });
        return out.append('"').toString();
    }

    private static boolean visible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
