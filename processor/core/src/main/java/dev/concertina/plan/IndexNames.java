package dev.concertina.plan;

import dev.concertina.ddl.Ddl;
import dev.concertina.ddl.RenameConstraint;
import dev.concertina.ddl.RenameIndex;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.Name;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Renames an index and its parts on partitions, so that the parts are called as if it had been made under its name. */
final class IndexNames {
    private final Partitions partitions;
    private final List<Ddl> statements = new ArrayList<>();

    private IndexNames(PlanContext context) {
        this.partitions = new Partitions(context);
    }

    static List<Ddl> rename(PlanContext context, Table table, Name from, Name to) {
        IndexNames names = new IndexNames(context);
        names.rename(table, from, to);
        return names.statements;
    }

    /** The same for a constraint, which has parts only if an index backs it. */
    static List<Ddl> constraint(PlanContext context, Table table, Name from, Name to) {
        Constraint named = table.constraints().get(to);
        boolean parts = table.partitioning().isPresent()
                && Stream.of(table.constraints().get(from), named).anyMatch(c -> c != null && c.isKey());
        return parts ? rename(context, table, from, to) : List.of(new RenameConstraint(table.name(), from, to));
    }

    private void rename(Table table, Name from, Name to) {
        statements.add(new RenameIndex(table.name().sibling(from), to));
        for (Table partition : partitions.of(table)) {
            rename(partition, partitions.index(partition, from), partitions.index(partition, to));
        }
    }
}
