package dev.concertina.lint.rules;

import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;
import dev.concertina.parse.TableAction;
import dev.concertina.schema.DataType;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A type that holds less than the old one fails at the first value that does not fit. */
final class NarrowingColumnType implements Rule {
    private static final Map<String, Integer> RANK =
            Map.of("smallint", 1, "integer", 2, "bigint", 3, "numeric", 4, "real", 1, "double precision", 2);

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void statement(Scene scene) {
        scene.onAction(TableAction.AlterType.class, (table, change) -> {
            Optional<DataType> before = scene.locks().before(table, change.column());
            Optional<DataType> after = change.type().type();
            if (before.isPresent() && after.isPresent() && holdsLess(before.get(), after.get())) {
                scene.find(
                        change.at(),
                        table.qualified() + "." + change.column(),
                        "\"" + after.get() + "\" holds less than \"" + before.get() + "\", which column \""
                                + change.column() + "\" of \"" + table + "\" has",
                        "the first value that does not fit stops the file, or is rounded",
                        "Look for such rows first, and move the values to a second column");
            }
        });
    }

    private static boolean holdsLess(DataType before, DataType after) {
        if (RANK.containsKey(before.name()) && RANK.containsKey(after.name())) {
            return RANK.get(after.name()) < RANK.get(before.name());
        }
        return before.schema().isEmpty() && room(after) < room(before) && isSized(after);
    }

    private static boolean isSized(DataType type) {
        return !type.modifiers().isEmpty()
                && Set.of("character varying", "character", "numeric").contains(type.name());
    }

    /** The first number in parentheses; without one, there is no end. */
    private static int room(DataType type) {
        String first = type.modifiers().split(",", -1)[0];
        return first.matches("\\d{1,9}") ? Integer.parseInt(first) : Integer.MAX_VALUE;
    }
}
