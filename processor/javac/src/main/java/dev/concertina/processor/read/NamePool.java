package dev.concertina.processor.read;

import dev.concertina.schema.DefaultName;
import dev.concertina.schema.Name;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The names around one table that are taken. A default name that is taken gets a number, as PostgreSQL does it:
 * {@code orders_check}, {@code orders_check1}.
 */
final class NamePool {
    private final Name table;
    private final Set<Name> taken = new HashSet<>();

    NamePool(Name table) {
        this.table = table;
        taken.add(table);
    }

    /** Keeps a name that was given from being chosen. */
    void reserve(String name) {
        if (!name.isEmpty() && Name.shortened(name).text().equals(name)) {
            taken.add(Name.of(name));
        }
    }

    /** The default name with this label, over these columns if there are any. */
    Name choose(Optional<String> columns, String label) {
        Name name = DefaultName.of(table, columns, label);
        for (int i = 1; !taken.add(name); i++) {
            name = DefaultName.of(table, columns, label + i);
        }
        return name;
    }
}
