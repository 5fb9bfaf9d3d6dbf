package dev.concertina.snapshot;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One JSON object on one line, its keys in the order in which they were given; defaults are left out. */
final class JsonLine {
    private static final int USUAL_LENGTH = 160;

    private final StringBuilder out = new StringBuilder(USUAL_LENGTH).append('{');

    JsonLine text(String key, Object value) {
        quote(value.toString(), key(key));
        return this;
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
        if (values.isEmpty()) {
            return this;
        }
        StringBuilder list = key(key).append('[');
        String separator = "";
        for (Object value : values) {
            quote(value.toString(), list.append(separator));
            separator = ", ";
        }
        list.append(']');
        return this;
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
        key(key).append(json);
        return this;
    }

    private StringBuilder key(String key) {
        return separate().append('"').append(key).append("\": ");
    }

    private StringBuilder separate() {
        return out.length() > 1 ? out.append(", ") : out;
    }

    String json() {
        return appendTo(new StringBuilder(out.length() + 1)).toString();
    }

    StringBuilder appendTo(StringBuilder text) {
        return text.append(out).append('}');
    }

    /** A JSON string in which everything that a reviewer could not see is escaped. */
    static String quoted(String text) {
        return quote(text, new StringBuilder(text.length() + 2)).toString();
    }

    private static StringBuilder quote(String text, StringBuilder out) {
        return isPlain(text) ? out.append('"').append(text).append('"') : escape(text, out);
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

    private static StringBuilder escape(String text, StringBuilder out) {
        out.append('"');
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
        return out.append('"');
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
