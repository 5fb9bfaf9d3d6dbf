package dev.concertina.plan;

import dev.concertina.ddl.AddConstraintOnly;
import dev.concertina.ddl.AddKeyUsingIndex;
import dev.concertina.ddl.AttachIndex;
import dev.concertina.ddl.CreateIndex;
import dev.concertina.ddl.Ddl;
import dev.concertina.ddl.DropIndex;
import dev.concertina.schema.Index;
import dev.concertina.schema.Name;
import dev.concertina.schema.PrimaryKey;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * A unique index that becomes the primary key later, without a scan. A partitioned table cannot have one: each partition
 * has its own, and they make the key together.
 */
record PreparedKey(PlanContext context, Table table, Name index) {
    /** Builds it beside the traffic. */
    List<Unit> build(String why, List<Name> columns, List<Name> include) {
        List<Unit> units = new ArrayList<>();
        for (Table part : parts()) {
            Index built = Twins.uniqueIndex(name(part), columns, include);
            units.add(Unit.of(why, new CreateIndex(part.name(), built, true)));
        }
        return units;
    }

    List<Unit> drop() {
        return parts().stream()
                .map(p -> Unit.of("Back to no index.", new DropIndex(p.name().sibling(name(p)), true)))
                .toList();
    }

    /** Makes the key of it: the catalog only. */
    List<Ddl> become(PrimaryKey key) {
        if (table.partitioning().isEmpty()) {
            return List.of(new AddKeyUsingIndex(table.name(), key, index));
        }
        List<Ddl> statements = new ArrayList<>();
        statements.add(new AddConstraintOnly(table.name(), key));
        become(table, key, statements);
        return statements;
    }

    private void become(Table parent, PrimaryKey key, List<Ddl> statements) {
        QualifiedName whole = parent.name().sibling(key.name());
        Partitions partitions = new Partitions(context);
        for (Table part : partitions.of(parent)) {
            PrimaryKey own = key.withName(partitions.index(part, key.name()));
            if (part.partitioning().isPresent()) {
                statements.add(new AddConstraintOnly(part.name(), own));
                become(part, own, statements);
            } else {
                statements.add(new AddKeyUsingIndex(part.name(), own, name(part)));
            }
            statements.add(new AttachIndex(whole, part.name().sibling(own.name())));
        }
    }

    private List<Table> parts() {
        return table.partitioning().isEmpty() ? List.of(table) : new Partitions(context).leaves(table);
    }

    private Name name(Table part) {
        return part.name().equals(table.name())
                ? index
                : Name.shortened(part.name().name() + "_" + index);
    }
}
