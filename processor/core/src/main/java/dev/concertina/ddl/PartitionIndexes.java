package dev.concertina.ddl;

import dev.concertina.schema.ColumnValue;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.Index;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The statements that make keys and indexes. PostgreSQL makes and names those of partitions by itself; where a schema
 * names one otherwise, each is made by its own statement and attached.
 *
 * @see <a
 *     href="https://www.postgresql.org/docs/current/ddl-partitioning.html#DDL-PARTITIONING-DECLARATIVE-MAINTENANCE">Partition
 *     maintenance</a>
 */
final class PartitionIndexes {
    private final Schema schema;
    private final Map<QualifiedName, Integer> claims = new HashMap<>();

    PartitionIndexes(Schema schema) {
        this.schema = schema;
        schema.sequences().keySet().forEach(this::claim);
        schema.tables().values().forEach(this::claimAll);
    }

    /** A table as it is created, without the keys that {@link #keysOf} adds. */
    Table withoutExplicitKeys(Table table) {
        Table bare = table;
        for (Constraint key : explicitKeys(table)) {
            bare = bare.withoutConstraint(key.name());
        }
        return bare;
    }

    /** The keys of a partitioned table whose partitions name theirs otherwise than PostgreSQL would. */
    List<Ddl> keysOf(Table table) {
        List<Ddl> statements = new ArrayList<>();
        explicitKeys(table).forEach(k -> key(statements, table, k));
        return statements;
    }

    /** The indexes of a table, and those of its partitions where PostgreSQL would name them otherwise. */
    List<Ddl> indexesOf(Table table) {
        List<Ddl> statements = new ArrayList<>();
        for (Index index : table.indexes().values()) {
            if (isExplicit(table, index.name(), PartitionIndexName.of(index))) {
                index(statements, table, index);
            } else {
                statements.add(new CreateIndex(table.name(), index, false));
            }
        }
        return statements;
    }

    boolean isNamedOtherwise(Table parent, Table partition) {
        return parent.constraints().values().stream()
                        .filter(Constraint::hasIndex)
                        .anyMatch(k -> isNamedOtherwise(partition, k.name(), PartitionIndexName.of(k)))
                || parent.indexes().values().stream()
                        .anyMatch(i -> isNamedOtherwise(partition, i.name(), PartitionIndexName.of(i)));
    }

    /** The keys that a partition has from its parent, under its own names. */
    List<Constraint> inheritedKeys(Table parent, Table partition) {
        return parent.constraints().values().stream()
                .filter(Constraint::hasIndex)
                .map(k -> k.withName(nameIn(partition, k.name(), PartitionIndexName.of(k))))
                .toList();
    }

    /** The indexes that a partition has from its parent, under its own names. */
    List<Index> inheritedIndexes(Table parent, Table partition) {
        return parent.indexes().values().stream()
                .map(i -> i.withName(nameIn(partition, i.name(), PartitionIndexName.of(i)))
                        .withComment(Optional.empty()))
                .toList();
    }

    private void key(List<Ddl> statements, Table table, Constraint key) {
        if (table.partitioning().isEmpty()) {
            statements.add(new AddConstraint(table.name(), key, false));
            return;
        }
        statements.add(new AddConstraintOnly(table.name(), key));
        for (Table partition : schema.partitionsOf(table.name()).toList()) {
            Name name = nameIn(partition, key.name(), PartitionIndexName.of(key));
            key(statements, partition, key.withName(name));
            attach(statements, table, key.name(), partition, name);
        }
    }

    private void index(List<Ddl> statements, Table table, Index index) {
        if (table.partitioning().isEmpty()) {
            statements.add(new CreateIndex(table.name(), index, false));
            return;
        }
        statements.add(new CreateIndexOnly(table.name(), index));
        for (Table partition : schema.partitionsOf(table.name()).toList()) {
            Name name = nameIn(partition, index.name(), PartitionIndexName.of(index));
            index(statements, partition, index.withName(name));
            attach(statements, table, index.name(), partition, name);
        }
    }

    private static void attach(List<Ddl> statements, Table table, Name index, Table partition, Name partitionIndex) {
        statements.add(
                new AttachIndex(table.name().sibling(index), partition.name().sibling(partitionIndex)));
    }

    private List<Constraint> explicitKeys(Table table) {
        return table.constraints().values().stream()
                .filter(Constraint::hasIndex)
                .filter(k -> isExplicit(table, k.name(), PartitionIndexName.of(k)))
                .toList();
    }

    private boolean isExplicit(Table table, Name index, PartitionIndexName assumed) {
        return schema.partitionsOf(table.name())
                .anyMatch(
                        p -> isNamedOtherwise(p, index, assumed) || isExplicit(p, nameIn(p, index, assumed), assumed));
    }

    private boolean isNamedOtherwise(Table partition, Name index, PartitionIndexName assumed) {
        Optional<Name> name = declared(partition, index);
        return name.isPresent()
                && (!name.equals(assumed.in(partition.name()))
                        || claims.getOrDefault(partition.name().sibling(name.get()), 0) > 1);
    }

    private static Name nameIn(Table partition, Name index, PartitionIndexName assumed) {
        return declared(partition, index)
                .or(() -> assumed.in(partition.name()))
                .orElseGet(() -> partition.name().name().plus("_" + index.text()));
    }

    private static Optional<Name> declared(Table partition, Name index) {
        return partition
                .partitionOf()
                .flatMap(p -> Optional.ofNullable(p.indexes().get(index)));
    }

    private void claimAll(Table table) {
        QualifiedName name = table.name();
        claim(name);
        table.indexes().keySet().forEach(i -> claim(name.sibling(i)));
        table.constraints().values().stream().filter(Constraint::hasIndex).forEach(k -> claim(name.sibling(k.name())));
        table.partitionOf().ifPresent(p -> p.indexes().values().forEach(i -> claim(name.sibling(i))));
        table.columns()
                .values()
                .forEach(c -> c.identity().map(ColumnValue.Identity::sequence).ifPresent(this::claim));
    }

    private void claim(QualifiedName relation) {
        claims.merge(relation, 1, Integer::sum);
    }
}
