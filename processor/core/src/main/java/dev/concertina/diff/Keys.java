package dev.concertina.diff;

import dev.concertina.schema.Constraint;
import dev.concertina.schema.Deferrability;
import dev.concertina.schema.Index;
import dev.concertina.schema.IndexElement;
import dev.concertina.schema.Name;
import dev.concertina.schema.PrimaryKey;
import dev.concertina.schema.Table;
import dev.concertina.schema.Unique;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What foreign keys of other tables can rest on. */
final class Keys {
    /** A key by what a foreign key needs of it. */
    record Key(Name name, Set<Name> columns) {}

    private Keys() {}

    /** Whether the table has exactly these columns and a key over them, in any order. */
    static boolean serves(Table table, List<Name> columns) {
        Set<Name> wanted = new HashSet<>(columns);
        return table.columns().keySet().containsAll(wanted)
                && of(table).anyMatch(k -> k.columns().equals(wanted));
    }

    static Stream<Key> of(Table table) {
        return Stream.concat(
                table.constraints().values().stream().flatMap(Keys::constraint),
                table.indexes().values().stream()
                        .filter(Keys::isKey)
                        .map(i -> new Key(i.name(), Set.copyOf(i.columns()))));
    }

    private static Stream<Key> constraint(Constraint c) {
        boolean serves = (c instanceof PrimaryKey k && k.deferrability() == Deferrability.NOT_DEFERRABLE)
                || (c instanceof Unique u && u.deferrability() == Deferrability.NOT_DEFERRABLE);
        return serves ? Stream.of(new Key(c.name(), Set.copyOf(c.columns()))) : Stream.empty();
    }

    private static boolean isKey(Index i) {
        return i.unique()
                && i.predicate().isEmpty()
                && i.keys().stream().map(IndexElement::column).allMatch(Optional::isPresent);
    }
}
