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
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What foreign keys of other tables can rest on. */
final class Keys {
    /** A key by what a foreign key needs of it. */
    record Key(Name name, Set<Name> columns, Class<?> kind) {
        boolean goesOnAs(Key other) {
            return columns.equals(other.columns) && (name.equals(other.name) || kind.equals(other.kind));
        }
    }

    private Keys() {}

    /** Whether the table has exactly these columns and a key over them, in any order. */
    static boolean serves(Table table, List<Name> columns) {
        Set<Name> wanted = new HashSet<>(columns);
        return table.columns().keySet().containsAll(wanted)
                && of(table).anyMatch(k -> k.columns().equals(wanted));
    }

    /**
     * Whether a key over exactly these columns is one that the table goes on with, if only under another name.
     *
     * @param later what a column is called then
     */
    static boolean stays(Table now, List<Name> columns, Table wanted, UnaryOperator<Name> later) {
        Set<Name> exactly = Set.copyOf(columns);
        Set<Name> wantedColumns = columns.stream().map(later).collect(Collectors.toSet());
        return of(now).filter(k -> k.columns().equals(exactly))
                .map(k -> new Key(k.name(), wantedColumns, k.kind()))
                .anyMatch(k -> of(wanted).anyMatch(k::goesOnAs));
    }

    static Stream<Key> of(Table table) {
        return Stream.concat(
                table.constraints().values().stream().flatMap(Keys::constraint),
                table.indexes().values().stream()
                        .filter(Keys::isKey)
                        .map(i -> new Key(i.name(), Set.copyOf(i.columns()), Index.class)));
    }

    private static Stream<Key> constraint(Constraint c) {
        boolean serves = (c instanceof PrimaryKey k && k.deferrability() == Deferrability.NOT_DEFERRABLE)
                || (c instanceof Unique u && u.deferrability() == Deferrability.NOT_DEFERRABLE);
        return serves ? Stream.of(new Key(c.name(), Set.copyOf(c.columns()), c.getClass())) : Stream.empty();
    }

    private static boolean isKey(Index i) {
        return i.unique()
                && i.predicate().isEmpty()
                && i.keys().stream().map(IndexElement::column).allMatch(Optional::isPresent);
    }
}
