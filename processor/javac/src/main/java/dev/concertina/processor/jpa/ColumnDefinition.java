package dev.concertina.processor.jpa;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of {@code columnDefinition}: a type, and after it perhaps a default and NOT NULL. */
final class ColumnDefinition {
    private static final Pattern NOT_NULL = Pattern.compile("(?i)\\s+(not\\s+)?null\\b");
    private static final Pattern DEFAULT = Pattern.compile("(?i)^(.*?)\\s+default\\s+(.*)$");

    private ColumnDefinition() {}

    /** The type with its default; the values of an enum stay those of the attribute. */
    static SqlType read(String definition, Optional<SqlType> found) {
        String text = NOT_NULL.matcher(definition).replaceAll("").strip();
        Matcher matcher = DEFAULT.matcher(text);
        List<String> values = found.map(SqlType::values).orElse(List.of());
        return matcher.matches()
                ? new SqlType(
                        matcher.group(1).strip(),
                        values,
                        Optional.of(matcher.group(2).strip()))
                : new SqlType(text, values, Optional.empty());
    }

    static boolean isNotNull(Optional<String> definition) {
        return definition.map(d -> d.matches("(?is).*\\snot\\s+null\\b.*")).orElse(false);
    }
}
