package dev.concertina.database.catalog;

import dev.concertina.schema.Column;
import dev.concertina.schema.Name;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The columns of one table: those that are seen, and all names by number. */
final class TableColumns {
    private final Map<Name, Column> seen = new LinkedHashMap<>();
    private final Set<Name> inherited = new HashSet<>();
    private final Map<Integer, Name> names = new HashMap<>();

    /** Adds a column that waits for its purge: nobody sees it, but an index may still name it. */
    void addRetired(int number, Name name) {
        names.put(number, name);
    }

    /** @param inherited whether it comes from tables that are seen, and from them alone */
    void add(int number, Column column, boolean inherited) {
        if (inherited) {
            this.inherited.add(column.name());
        }
        names.put(number, column.name());
        seen.put(column.name(), column);
    }

    Map<Name, Column> seen() {
        return seen;
    }

    /** Those that go when the parents' go. */
    Set<Name> inherited() {
        return inherited;
    }

    /** The names of these columns; expressions, which have number 0, are left out. */
    List<Name> named(List<Integer> numbers) {
        return numbers.stream()
                .flatMap(number -> Optional.ofNullable(names.get(number)).stream())
                .toList();
    }

    /** Whether each of these columns waits for its purge. */
    boolean allRetired(List<Integer> numbers) {
        return !numbers.isEmpty() && numbers.stream().allMatch(this::retired);
    }

    private boolean retired(int number) {
        return named(List.of(number)).stream().anyMatch(name -> !seen.containsKey(name));
    }
}
