package dev.concertina.workspace;

import dev.concertina.schema.Column;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.Definition;
import dev.concertina.schema.Index;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What migrations written by hand did, told from a database before and after them: whatever they left alone stays as it
 * was declared; whatever they changed is as the server shows it, or as the classes say it where that means the same.
 *
 * @param before what the server shows before them
 * @param after what the server shows after them
 * @param declared what the classes say
 * @param normal what the server shows of a database made of {@code declared}
 */
public record Learning(Schema before, Schema after, Schema declared, Schema normal) {
    /** The schema to which all migrations lead, those by hand included. */
    public Schema learn(Schema known) {
        return new Schema(
                names(known.namespaces(), before.namespaces(), after.namespaces()),
                names(known.extensions(), before.extensions(), after.extensions()),
                of(Schema::enums).merge(known.enums()),
                of(Schema::domains).merge(known.domains()),
                of(Schema::sequences).merge(known.sequences()),
                tables(known),
                definitions(known));
    }

    /** What is made by hand and stands in no resource stays by hand: nobody declared that it could be dropped. */
    private Map<Definition.Id, Definition> definitions(Schema known) {
        Map<Definition.Id, Definition> learned = of(Schema::definitions).merge(known.definitions());
        learned.keySet()
                .removeIf(id -> !known.definitions().containsKey(id)
                        && !declared.definitions().containsKey(id));
        return learned;
    }

    private Map<QualifiedName, Table> tables(Schema known) {
        Map<QualifiedName, Table> result = new TreeMap<>(of(Schema::tables).merge(known.tables()));
        result.replaceAll((name, table) -> {
            boolean changed =
                    before.table(name).isPresent() && after.table(name).isPresent();
            return changed
                    ? known.table(name)
                            .filter(old -> !old.equals(table))
                            .map(old -> parts(name, old, table))
                            .orElse(table)
                    : table;
        });
        return result;
    }

    /** A table of which a part changed: the other parts stay as they were declared. */
    private Table parts(QualifiedName name, Table known, Table changed) {
        Table shown = Objects.requireNonNull(after.tables().get(name));
        Map<Name, Column> columns = in(name, Table::columns).merge(known.columns());
        Map<Name, Constraint> constraints = in(name, Table::constraints).merge(known.constraints());
        Map<Name, Index> indexes = in(name, Table::indexes).merge(known.indexes());
        Table was = Objects.requireNonNull(before.tables().get(name));
        boolean sameShape = was.partitioning().equals(shown.partitioning())
                && was.partitionOf().equals(shown.partitionOf());
        return (sameShape ? known : changed)
                .with(columns, constraints, indexes)
                .withOptions(shown.unlogged(), shown.storageParameters(), shown.comment());
    }

    private static NavigableSet<Name> names(Set<Name> known, Set<Name> before, Set<Name> after) {
        NavigableSet<Name> names = new TreeSet<>(known);
        before.stream().filter(n -> !after.contains(n)).forEach(names::remove);
        after.stream().filter(n -> !before.contains(n)).forEach(names::add);
        return names;
    }

    private <K, V> Views<K, V> of(Function<Schema, Map<K, V>> objects) {
        return new Views<>(objects.apply(before), objects.apply(after), objects.apply(declared), objects.apply(normal));
    }

    private <V> Views<Name, V> in(QualifiedName table, Function<Table, Map<Name, V>> parts) {
        return of(s -> s.table(table).map(parts).orElse(Map.of()));
    }

    /** The same kind of object in the four schemas. */
    private record Views<K, V>(Map<K, V> before, Map<K, V> after, Map<K, V> declared, Map<K, V> normal) {
        Map<K, V> merge(Map<K, V> known) {
            Map<K, V> result = new LinkedHashMap<>(known);
            before.keySet().stream().filter(k -> !after.containsKey(k)).forEach(result::remove);
            after.forEach((key, shown) -> {
                if (!shown.equals(before.get(key))) {
                    V said = declared.get(key);
                    result.put(key, said != null && shown.equals(normal.get(key)) ? said : shown);
                }
            });
            return result;
        }
    }
}
