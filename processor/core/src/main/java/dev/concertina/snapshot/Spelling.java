package dev.concertina.snapshot;

import dev.concertina.schema.DataType;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** How names and types are spelled in a record, so that reading gives exactly what was written. */
final class Spelling {
    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

    private Spelling() {}

    /** {@code schema.name}; a part that holds a dot or a quote is quoted as in SQL. */
    static String of(QualifiedName name) {
        return part(name.schema()) + "." + part(name.name());
    }

    static QualifiedName qualifiedName(String text) {
        List<String> parts = parts(text);
        if (parts.size() != 2) {
            throw new IllegalArgumentException("\"" + text + "\" is not of the form schema.name.");
        }
        return QualifiedName.of(parts.get(0), parts.get(1));
    }

    /** A JSON string where PostgreSQL's own spelling is unambiguous, else an object. */
    static String json(DataType type) {
        String text = sql(type);
        if (readsBack(text, type)) {
            return JsonLine.quoted(text);
        }
        return new JsonLine()
                .text("schema", type.schema())
                .text("name", type.name())
                .text("modifiers", type.modifiers())
                .flag("array", type.array())
                .json();
    }

    static DataType type(JsonFields fields, String key) {
        return type(fields, key, DataType::parse);
    }

    /** @param reader of a spelling as text */
    static DataType type(JsonFields fields, String key, Function<String, DataType> reader) {
        Optional<JsonFields> parts = fields.inner(key);
        if (parts.isEmpty()) {
            return fields.as(key, reader);
        }
        JsonFields inner = parts.get();
        return inner.complete(new DataType(
                inner.optional("schema", Name::of), inner.text("name"), inner.text("modifiers"), inner.flag("array")));
    }

    private static boolean readsBack(String text, DataType type) {
        try {
            return DataType.parse(text).equals(type);
        } catch (IllegalArgumentException ambiguous) {
            return false;
        }
    }

    private static String sql(DataType type) {
        String name = type.schema()
                .map(s -> identifier(s.text()) + "." + identifier(type.name()))
                .orElse(type.name());
        return DataType.render(name, type.modifiers()) + (type.array() ? "[]" : "");
    }

    private static String identifier(String text) {
        return PLAIN.matcher(text).matches() ? text : quoted(text);
    }

    private static String part(Name name) {
        String text = name.text();
        return text.indexOf('.') < 0 && text.indexOf('"') < 0 ? text : quoted(text);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && inside && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                part.append(c);
                i++;
            } else if (c == '"') {
                inside = !inside;
            } else if (c == '.' && !inside) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }
}
