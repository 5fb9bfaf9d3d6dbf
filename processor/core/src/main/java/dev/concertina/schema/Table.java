package dev.concertina.schema;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A table, partitioned table or partition.
 *
 * @param columns in the order of CREATE TABLE, which is no part of equality; a partition repeats its parent's, and an heir
 *     those of its parents
 * @param constraints sorted by name; a partition has only those that it does not inherit, an heir those that it declares
 * @param indexes sorted by name, without those that back a constraint; a partition has only those not attached to a
 *     parent's
 * @param inheritance none for what is partitioned or a partition
 */
public record Table(
        QualifiedName name,
        Map<Name, Column> columns,
        Map<Name, Constraint> constraints,
        Map<Name, Index> indexes,
        Optional<Partitioning> partitioning,
        Optional<PartitionOf> partitionOf,
        Inheritance inheritance,
        boolean unlogged,
        Map<String, String> storageParameters,
        Optional<String> comment) {
    public Table {
        columns = Ordered.asGiven(columns);
        constraints = Ordered.byKey(constraints);
        indexes = Ordered.byKey(indexes);
        inheritance = inheritance.within(columns.keySet());
        storageParameters = Ordered.byKey(storageParameters);
    }

    /** A plain table. */
    public static Table of(
            QualifiedName name,
            Collection<Column> columns,
            Collection<Constraint> constraints,
            Collection<Index> indexes) {
        return of(
                name,
                columns,
                constraints,
                indexes,
                Optional.empty(),
                Optional.empty(),
                Inheritance.NONE,
                false,
                Map.of(),
                Optional.empty());
    }

    /** A table of any kind; two columns, constraints or indexes of one name are refused. */
    public static Table of(
            QualifiedName name,
            Collection<Column> columns,
            Collection<Constraint> constraints,
            Collection<Index> indexes,
            Optional<Partitioning> partitioning,
            Optional<PartitionOf> partitionOf,
            Inheritance inheritance,
            boolean unlogged,
            Map<String, String> storageParameters,
            Optional<String> comment) {
        return new Table(
                name,
                Ordered.index(columns, Column::name),
                Ordered.index(constraints, Constraint::name),
                Ordered.index(indexes, Index::name),
                partitioning,
                partitionOf,
                inheritance,
                unlogged,
                storageParameters,
                comment);
    }

    public Optional<Column> column(Name column) {
        return Optional.ofNullable(columns.get(column));
    }

    public Optional<PrimaryKey> primaryKey() {
        return constraints(PrimaryKey.class).findFirst();
    }

    public Stream<ForeignKey> foreignKeys() {
        return constraints(ForeignKey.class);
    }

    public <C extends Constraint> Stream<C> constraints(Class<C> kind) {
        return constraints.values().stream().filter(kind::isInstance).map(kind::cast);
    }

    public Table withName(QualifiedName other) {
        return new Table(
                other,
                columns,
                constraints,
                indexes,
                partitioning,
                partitionOf,
                inheritance,
                unlogged,
                storageParameters,
                comment);
    }

    /** This table with its columns, constraints and indexes replaced; all else stays. */
    public Table with(Map<Name, Column> columns, Map<Name, Constraint> constraints, Map<Name, Index> indexes) {
        return new Table(
                name,
                columns,
                constraints,
                indexes,
                partitioning,
                partitionOf,
                inheritance,
                unlogged,
                storageParameters,
                comment);
    }

    public Table withPartitioning(Optional<Partitioning> partitioning, Optional<PartitionOf> partitionOf) {
        return new Table(
                name,
                columns,
                constraints,
                indexes,
                partitioning,
                partitionOf,
                inheritance,
                unlogged,
                storageParameters,
                comment);
    }

    public Table withInheritance(Inheritance inheritance) {
        return new Table(
                name,
                columns,
                constraints,
                indexes,
                partitioning,
                partitionOf,
                inheritance,
                unlogged,
                storageParameters,
                comment);
    }

    public Table withOptions(boolean unlogged, Map<String, String> storageParameters, Optional<String> comment) {
        return new Table(
                name,
                columns,
                constraints,
                indexes,
                partitioning,
                partitionOf,
                inheritance,
                unlogged,
                storageParameters,
                comment);
    }

    /** Adds or replaces a column. */
    public Table with(Column column) {
        return with(put(columns, column, Column::name), constraints, indexes);
    }

    /** Adds or replaces a constraint. */
    public Table with(Constraint constraint) {
        return with(columns, put(constraints, constraint, Constraint::name), indexes);
    }

    /** Adds or replaces an index. */
    public Table with(Index index) {
        return with(columns, constraints, put(indexes, index, Index::name));
    }

    public Table withoutColumn(Name column) {
        return with(without(columns, column), constraints, indexes);
    }

    public Table withoutConstraint(Name constraint) {
        return with(columns, without(constraints, constraint), indexes);
    }

    public Table withoutIndex(Name index) {
        return with(columns, constraints, without(indexes, index));
    }

    private static <V> Map<Name, V> put(Map<Name, V> map, V value, Function<V, Name> key) {
        Map<Name, V> copy = new LinkedHashMap<>(map);
        copy.put(key.apply(value), value);
        return copy;
    }

    private static <V> Map<Name, V> without(Map<Name, V> map, Name key) {
        Map<Name, V> copy = new LinkedHashMap<>(map);
        copy.remove(key);
        return copy;
    }
}
