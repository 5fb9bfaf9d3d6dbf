package dev.concertina.diff;

import dev.concertina.schema.Name;
import java.util.List;
import java.util.stream.Collectors;

/** Annotations as code that a developer can paste. */
final class Paste {
    private Paste() {}

    static String renamedFrom(Name old) {
        return "@RenamedFrom(" + literal(old.text()) + ")";
    }

    static String renamedFrom(Name old, Name schema) {
        return "@RenamedFrom(value = " + literal(old.text()) + ", schema = " + literal(schema.text()) + ")";
    }

    static String dropped(Name column) {
        return "@Dropped(columns = " + literal(column.text()) + ", reason = \"…\")";
    }

    static String convert(Name old, Name made) {
        return "@Convert(up = \"… " + escape(old.text()) + " …\", down = \"… " + escape(made.text()) + " …\")";
    }

    static String strings(List<Name> names) {
        return names.stream().map(n -> literal(n.text())).collect(Collectors.joining(", ", "{", "}"));
    }

    private static String literal(String text) {
        return '"' + escape(text) + '"';
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
