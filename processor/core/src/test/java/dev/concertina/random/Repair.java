package dev.concertina.random;

import dev.concertina.ddl.SqlWriter;
import dev.concertina.schema.Column;
import dev.concertina.schema.ColumnReference;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.Deferrability;
import dev.concertina.schema.Exclusion;
import dev.concertina.schema.Expression;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Index;
import dev.concertina.schema.IndexElement;
import dev.concertina.schema.Name;
import dev.concertina.schema.PartitionOf;
import dev.concertina.schema.PrimaryKey;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Sequence;
import dev.concertina.schema.Table;
import dev.concertina.schema.Unique;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Takes out of a schema what PostgreSQL would refuse because something else is missing. */
final class Repair {
    private Repair() {}

    static Schema of(Schema schema) {
        Schema current = schema;
        Schema repaired = once(current);
        while (!repaired.equals(current)) {
            current = repaired;
            repaired = once(current);
        }
        return repaired;
    }

    private static Schema once(Schema schema) {
        Map<QualifiedName, Table> tables = new TreeMap<>();
        schema.tables().values().stream()
                .filter(t -> t.partitionOf().isEmpty() && !t.columns().isEmpty())
                .forEach(t -> tables.put(t.name(), table(schema, t)));
        for (Table t : schema.tables().values()) {
            Optional<Table> parent = t.partitionOf().map(p -> tables.get(p.parent()));
            parent.filter(p -> p.partitioning().isPresent()).ifPresent(p -> tables.put(t.name(), partition(t, p)));
        }
        List<Sequence> sequences = schema.sequences().values().stream()
                .filter(s -> s.ownedBy().isEmpty() || exists(schema, s.ownedBy().get()))
                .toList();
        return Schema.of(
                schema.namespaces(),
                schema.extensions(),
                schema.enums().values(),
                schema.domains().values(),
                sequences,
                tables.values());
    }

    private static boolean exists(Schema schema, ColumnReference owner) {
        return schema.table(owner.table())
                .flatMap(t -> t.column(owner.column()))
                .isPresent();
    }

    private static Table table(Schema schema, Table table) {
        Map<Name, Column> columns = new LinkedHashMap<>();
        table.columns().values().stream()
                .filter(c -> typeExists(schema, c) && computable(table, c))
                .forEach(c -> columns.put(c.name(), column(schema, table, c)));
        Map<Name, Constraint> constraints = new TreeMap<>();
        table.constraints().values().stream()
                .filter(c -> columns.keySet().containsAll(c.columns()) && fits(schema, table, c))
                .forEach(c -> constraints.put(c.name(), c));
        Map<Name, Index> indexes = new TreeMap<>();
        table.indexes().values().stream()
                .filter(i -> columns.keySet().containsAll(i.columns())
                        && columns.keySet().containsAll(i.include())
                        && known(table, columns.keySet(), i)
                        && (!i.unique() || coversKey(table, i.columns())))
                .forEach(i -> indexes.put(i.name(), i));
        return table.with(columns, constraints, indexes);
    }

    private static boolean typeExists(Schema schema, Column c) {
        return c.type().userType().isEmpty()
                || schema.enums().containsKey(c.type().userType().get())
                || schema.domains().containsKey(c.type().userType().get());
    }

    /** A generated column names one column of its table, which must be there and not generated. */
    private static boolean computable(Table table, Column c) {
        return c.generated().isEmpty()
                || table.columns().values().stream()
                        .anyMatch(o -> o.generated().isEmpty()
                                && c.generated().get().expression().mentions(o.name()));
    }

    private static Column column(Schema schema, Table table, Column c) {
        boolean inKey =
                table.primaryKey().filter(k -> k.columns().contains(c.name())).isPresent();
        boolean notNull = c.notNull() || inKey || c.identity().isPresent();
        boolean orphan = c.defaultValue()
                .filter(d -> d.sql().startsWith("nextval(")
                        && schema.sequences().keySet().stream().noneMatch(s -> next(s).equals(d)))
                .isPresent();
        return c.withNotNull(notNull).withValue(orphan ? Optional.empty() : c.value());
    }

    /** The default of a serial column. */
    static Expression next(QualifiedName sequence) {
        return Expression.of("nextval(" + SqlWriter.quoteLiteral(SqlWriter.quote(sequence)) + "::regclass)");
    }

    private static boolean fits(Schema schema, Table table, Constraint c) {
        if (c instanceof ForeignKey key) {
            return references(schema, table, key);
        }
        if (c instanceof Exclusion) {
            return table.partitioning().isEmpty();
        }
        boolean key = c instanceof PrimaryKey || c instanceof Unique;
        // CREATE TABLE makes one of two keys over the same columns.
        boolean twice = c instanceof Unique
                && table.constraints().values().stream()
                        .anyMatch(o -> !o.equals(c)
                                && (o instanceof PrimaryKey
                                        || (o instanceof Unique && o.name().compareTo(c.name()) < 0))
                                && o.columns().equals(c.columns()));
        return !key || (!twice && coversKey(table, c.columns()) && included(table, c));
    }

    private static boolean included(Table table, Constraint c) {
        List<Name> include = c instanceof Unique u ? u.include() : ((PrimaryKey) c).include();
        return table.columns().keySet().containsAll(include);
    }

    private static boolean coversKey(Table table, List<Name> columns) {
        return table.partitioning().isEmpty()
                || table.partitioning().get().keys().stream()
                        .allMatch(k -> k.column().filter(columns::contains).isPresent());
    }

    /** Conditions and expressions of generated names name one column each; its absence shows by no column being named. */
    private static boolean known(Table table, Set<Name> columns, Index i) {
        Stream<Expression> expressions = Stream.concat(
                i.predicate().stream(),
                i.keys().stream().map(IndexElement::expression).flatMap(Optional::stream));
        return expressions.allMatch(e -> columns.stream().anyMatch(e::mentions))
                && !table.columns().isEmpty();
    }

    private static boolean references(Schema schema, Table table, ForeignKey key) {
        Optional<Table> found = schema.table(key.referencedTable());
        if (found.isEmpty()
                || found.get().partitionOf().isPresent()
                || (found.get().unlogged() && !table.unlogged())) {
            return false;
        }
        Table target = found.get();
        Set<Name> wanted = new HashSet<>(key.referencedColumns());
        boolean served = target.constraints().values().stream()
                .anyMatch(c -> new HashSet<>(c.columns()).equals(wanted)
                        && c.columns().size() == wanted.size()
                        && isImmediateKey(c));
        boolean generated = key.columns().stream()
                .flatMap(n -> table.column(n).stream())
                .anyMatch(c -> c.generated().isPresent());
        List<String> here = types(table, key.columns());
        return served && !generated && here.equals(types(target, key.referencedColumns()));
    }

    private static boolean isImmediateKey(Constraint c) {
        return (c instanceof PrimaryKey k && k.deferrability() == Deferrability.NOT_DEFERRABLE)
                || (c instanceof Unique u && u.deferrability() == Deferrability.NOT_DEFERRABLE);
    }

    private static List<String> types(Table table, List<Name> columns) {
        List<String> types = new ArrayList<>();
        columns.forEach(n -> table.column(n).ifPresent(c -> types.add(c.type().toString())));
        return types;
    }

    private static Table partition(Table partition, Table parent) {
        Map<Name, Column> columns = new LinkedHashMap<>();
        parent.columns().values().forEach(c -> columns.put(c.name(), c.withComment(Optional.empty())));
        PartitionOf old = partition.partitionOf().orElseThrow();
        Map<Name, Name> names = new TreeMap<>();
        Stream.concat(
                        parent.constraints().values().stream()
                                .filter(c -> c instanceof PrimaryKey || c instanceof Unique)
                                .map(Constraint::name),
                        parent.indexes().keySet().stream())
                .forEach(n -> names.put(
                        n,
                        old.indexes()
                                .getOrDefault(n, Name.shortened(partition.name().name() + "/" + n))));
        return partition
                .with(columns, partition.constraints(), partition.indexes())
                .withPartitioning(
                        Optional.empty(),
                        Optional.of(new PartitionOf(old.parent(), old.bound(), old.attached(), names)));
    }
}
