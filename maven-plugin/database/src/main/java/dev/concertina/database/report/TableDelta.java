package dev.concertina.database.report;

import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Name;
import dev.concertina.schema.PrimaryKey;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table before and after.
 *
 * @param rows its columns, and of its constraints and indexes those that changed
 * @param references the tables that its foreign keys name
 */
record TableDelta(QualifiedName name, Mark mark, List<DeltaRow> rows, SortedMap<QualifiedName, Mark> references) {
    static TableDelta of(QualifiedName name, Optional<Table> before, Optional<Table> after) {
        List<DeltaRow> rows = new ArrayList<>();
        Set<Name> key = Stream.concat(after.stream(), before.stream())
                .flatMap(t -> t.primaryKey().map(PrimaryKey::columns).stream())
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        rows.addAll(rows(before.map(Table::columns), after.map(Table::columns), PartWords::of, key));
        Stream.concat(
                        rows(before.map(Table::constraints), after.map(Table::constraints), PartWords::of, Set.of())
                                .stream(),
                        rows(before.map(Table::indexes), after.map(Table::indexes), PartWords::of, Set.of()).stream())
                .filter(r -> r.mark() != Mark.SAME)
                .forEach(rows::add);
        return new TableDelta(
                name,
                Mark.of(before.isPresent(), after.isPresent(), before.equals(after)),
                rows,
                references(before, after));
    }

    private static <P> List<DeltaRow> rows(
            Optional<Map<Name, P>> before, Optional<Map<Name, P>> after, Function<P, String> words, Set<Name> key) {
        Map<Name, P> was = before.orElse(Map.of());
        Map<Name, P> is = after.orElse(Map.of());
        Set<Name> names = new LinkedHashSet<>(is.keySet());
        names.addAll(was.keySet());
        List<DeltaRow> rows = new ArrayList<>();
        for (Name name : names) {
            Optional<P> old = Optional.ofNullable(was.get(name));
            Optional<P> now = Optional.ofNullable(is.get(name));
            Mark mark = Mark.of(old.isPresent(), now.isPresent(), old.equals(now));
            String past = old.map(words).orElse("");
            String present = now.map(words).orElse(past);
            boolean shown = mark == Mark.CHANGED && !past.equals(present);
            rows.add(new DeltaRow(mark, key.contains(name), name.text(), shown ? past + " → " + present : present));
        }
        return rows;
    }

    private static SortedMap<QualifiedName, Mark> references(Optional<Table> before, Optional<Table> after) {
        Set<QualifiedName> was = referenced(before);
        Set<QualifiedName> is = referenced(after);
        SortedMap<QualifiedName, Mark> references = new TreeMap<>();
        Stream.concat(was.stream(), is.stream())
                .forEach(t -> references.put(t, Mark.of(was.contains(t), is.contains(t), true)));
        return references;
    }

    private static Set<QualifiedName> referenced(Optional<Table> table) {
        return table.stream()
                .flatMap(Table::foreignKeys)
                .map(ForeignKey::referencedTable)
                .collect(Collectors.toSet());
    }

    boolean isChanged() {
        return mark != Mark.SAME;
    }

    TableDelta masked(UnaryOperator<String> mask) {
        return new TableDelta(
                name,
                mark,
                rows.stream()
                        .map(r -> new DeltaRow(r.mark(), r.key(), r.name(), mask.apply(r.text())))
                        .toList(),
                references);
    }

    /** In a sentence: {@code Table public.orders: new note text; gone memo text}. */
    String words() {
        String parts = rows.stream()
                .filter(r -> r.mark() != Mark.SAME)
                .map(DeltaRow::words)
                .collect(Collectors.joining("; "));
        return "Table " + name
                + (mark != Mark.CHANGED ? " is " + mark : ": " + (parts.isEmpty() ? "changed in its options" : parts));
    }
}
