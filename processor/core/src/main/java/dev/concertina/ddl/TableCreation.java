package dev.concertina.ddl;

import dev.concertina.schema.Check;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.Index;
import dev.concertina.schema.PartitionOf;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Table;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The statements that make a table itself, and a partition what distinguishes it from its parent. */
final class TableCreation {
    private final Schema schema;
    private final Set<QualifiedName> made;
    private final PartitionIndexes indexes;

    /** @param made the tables that are made; others exist */
    TableCreation(Schema schema, Collection<QualifiedName> made, PartitionIndexes indexes) {
        this.schema = schema;
        this.made = Set.copyOf(made);
        this.indexes = indexes;
    }

    List<Ddl> of(Table table) {
        Table bare = indexes.withoutExplicitKeys(table);
        Optional<Table> parent = parent(table);
        if (table.partitionOf().isEmpty() || parent.isEmpty()) {
            List<Ddl> statements = attach(CreateTable.withKeys(bare), table);
            statements.addAll(InheritedColumns.differences(table, schema::table));
            return statements;
        }
        if (madeEarly(table)) {
            return early(bare, parent.get());
        }
        if (table.partitionOf().get().attached()) {
            return attach(CreateTable.withKeys(withInherited(bare, parent.get())), table);
        }
        List<Ddl> statements = CreateTable.withKeys(bare);
        table.columns()
                .values()
                .forEach(c -> parent.get()
                        .column(c.name())
                        .ifPresent(p -> InheritedColumns.differences(statements, table.name(), p, c)));
        return statements;
    }

    /** Whether the indexes of a partition are made before it becomes one, because its parent has them already. */
    private boolean madeEarly(Table table) {
        return parent(table)
                .filter(p -> !made.contains(p.name()))
                .map(p -> indexes.isNamedOtherwise(p, table))
                .orElse(false);
    }

    private List<Ddl> early(Table table, Table parent) {
        PartitionOf of = table.partitionOf().orElseThrow();
        Table plain = withInherited(table, parent)
                .withPartitioning(
                        table.partitioning(),
                        Optional.of(new PartitionOf(of.parent(), of.bound(), true, of.indexes())));
        for (Constraint key : indexes.inheritedKeys(parent, table)) {
            plain = plain.with(key);
        }
        List<Ddl> statements = CreateTable.withKeys(plain);
        for (Index index : indexes.inheritedIndexes(parent, table)) {
            statements.add(new CreateIndex(table.name(), index, false));
        }
        return attach(statements, plain);
    }

    private static List<Ddl> attach(List<Ddl> statements, Table table) {
        table.partitionOf()
                .filter(PartitionOf::attached)
                .ifPresent(p -> statements.add(new AttachPartition(p.parent(), table.name(), p.bound())));
        return statements;
    }

    /** PostgreSQL attaches a table only if it has its parent's checks; they become inherited by that. */
    private Table withInherited(Table table, Table parent) {
        Table result = table;
        for (Optional<Table> p = Optional.of(parent); p.isPresent(); p = parent(p.get())) {
            for (Check check : p.get().constraints(Check.class).toList()) {
                if (!check.noInherit() && !result.constraints().containsKey(check.name())) {
                    result = result.with(check);
                }
            }
        }
        return result;
    }

    private Optional<Table> parent(Table table) {
        return table.partitionOf().flatMap(p -> schema.table(p.parent()));
    }
}
