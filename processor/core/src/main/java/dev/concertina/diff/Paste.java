package dev.concertina.diff;

import dev.concertina.schema.JavaText;
import dev.concertina.schema.Name;
import java.util.List;
import java.util.stream.Collectors;

/** Annotations as code that a developer can paste. */
final class Paste {
    private Paste() {}

    static String renamedFrom(Name old) {
        return "@RenamedFrom(" + JavaText.literal(old.text()) + ")";
    }

    static String renamedFrom(Name old, Name schema) {
        return "@RenamedFrom(value = " + JavaText.literal(old.text()) + ", schema = " + JavaText.literal(schema.text())
                + ")";
    }

    static String dropped(Name column) {
        return "@Dropped(columns = " + JavaText.literal(column.text()) + ", reason = \"…\")";
    }

    static String convert(Name old, Name made) {
        return "@Convert(up = \"… " + JavaText.escaped(old.text()) + " …\", down = \"… " + JavaText.escaped(made.text())
                + " …\")";
    }

    static String strings(List<Name> names) {
        return names.stream().map(n -> JavaText.literal(n.text())).collect(Collectors.joining(", ", "{", "}"));
    }
}
