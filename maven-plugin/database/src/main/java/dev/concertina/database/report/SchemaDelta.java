package dev.concertina.database.report;

import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A schema before and after, as far as a picture shows it.
 *
 * @param tables all of both sides, by name
 * @param others what changed beside tables, in words
 */
record SchemaDelta(List<TableDelta> tables, List<String> others) {
    static SchemaDelta between(Schema before, Schema after) {
        Set<QualifiedName> names = new TreeSet<>(before.tables().keySet());
        names.addAll(after.tables().keySet());
        List<TableDelta> tables = names.stream()
                .map(n -> TableDelta.of(n, before.table(n), after.table(n)))
                .toList();
        List<String> others = new ArrayList<>();
        others.addAll(others("Schema", named(before.namespaces()), named(after.namespaces())));
        others.addAll(others("Extension", named(before.extensions()), named(after.extensions())));
        others.addAll(others("Enum type", before.enums(), after.enums()));
        others.addAll(others("Domain", before.domains(), after.domains()));
        others.addAll(others("Sequence", before.sequences(), after.sequences()));
        return new SchemaDelta(tables, others);
    }

    private static <N> Map<N, N> named(Collection<N> names) {
        return names.stream().collect(Collectors.toMap(Function.identity(), Function.identity()));
    }

    private static <N, P> List<String> others(String kind, Map<N, P> before, Map<N, P> after) {
        Map<String, Mark> marks = new TreeMap<>();
        Stream.concat(before.keySet().stream(), after.keySet().stream())
                .forEach(n -> marks.put(
                        n.toString(),
                        Mark.of(
                                before.containsKey(n),
                                after.containsKey(n),
                                java.util.Objects.equals(before.get(n), after.get(n)))));
        return marks.entrySet().stream()
                .filter(m -> m.getValue() != Mark.SAME)
                .map(m -> kind + " " + m.getKey() + " is " + m.getValue())
                .toList();
    }

    boolean isEmpty() {
        return others.isEmpty() && tables.stream().noneMatch(TableDelta::isChanged);
    }

    /** Only the tables that changed, and those that they reference. */
    SchemaDelta aroundChanges() {
        Set<QualifiedName> changed = tables.stream()
                .filter(TableDelta::isChanged)
                .map(TableDelta::name)
                .collect(Collectors.toSet());
        Set<QualifiedName> near = tables.stream()
                .filter(TableDelta::isChanged)
                .flatMap(t -> t.references().keySet().stream())
                .collect(Collectors.toSet());
        return new SchemaDelta(
                tables.stream()
                        .filter(t -> changed.contains(t.name()) || near.contains(t.name()))
                        .toList(),
                others);
    }

    /** The same without what must not be told: a default may hold the value of a placeholder. */
    SchemaDelta masked(UnaryOperator<String> mask) {
        return new SchemaDelta(tables.stream().map(t -> t.masked(mask)).toList(), others);
    }

    /** What changed, in sentences. */
    List<String> words() {
        return Stream.concat(tables.stream().filter(TableDelta::isChanged).map(TableDelta::words), others.stream())
                .toList();
    }
}
