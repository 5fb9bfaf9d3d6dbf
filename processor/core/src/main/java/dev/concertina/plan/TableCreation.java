package dev.concertina.plan;

import dev.concertina.ddl.AttachPartition;
import dev.concertina.ddl.CommentOn;
import dev.concertina.ddl.CreateIndex;
import dev.concertina.ddl.CreateTable;
import dev.concertina.ddl.CreateTableLike;
import dev.concertina.ddl.Ddl;
import dev.concertina.ddl.DropTable;
import dev.concertina.ddl.InheritedColumns;
import dev.concertina.ddl.NameNotNull;
import dev.concertina.ddl.NamePartitionIndexes;
import dev.concertina.ddl.Target;
import dev.concertina.schema.Column;
import dev.concertina.schema.Index;
import dev.concertina.schema.PartitionOf;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Sequence;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table with everything on it but foreign keys; it is empty, so nothing needs an online way. */
final class TableCreation {
    private final PlanContext context;
    private final Table table;
    private final List<Sequence> owned;

    TableCreation(PlanContext context, Table table) {
        this.context = context;
        this.table = table;
        this.owned = SequenceOwner.of(context.before(), table.name());
    }

    List<Ddl> up() {
        List<Ddl> statements = new ArrayList<>();
        Optional<QualifiedName> parent = table.partitionOf()
                .filter(PartitionOf::attached)
                .map(PartitionOf::parent)
                .filter(context.before().tables()::containsKey);
        if (parent.isPresent()) {
            statements.add(new CreateTableLike(table, parent.get()));
            table.columns().values().stream()
                    .filter(Column::notNull)
                    .forEach(c -> statements.add(new NameNotNull(table.name(), c.name())));
        } else {
            statements.addAll(CreateTable.withKeys(table));
        }
        statements.addAll(InheritedColumns.differences(table, context.before()::table));
        for (Index index : table.indexes().values()) {
            statements.add(new CreateIndex(table.name(), index, false));
        }
        table.partitionOf().ifPresent(p -> {
            if (p.attached()) {
                statements.add(new AttachPartition(p.parent(), table.name(), p.bound()));
            }
            if (!p.indexes().isEmpty()) {
                statements.add(new NamePartitionIndexes(table.name(), p.parent(), p.indexes()));
            }
        });
        statements.addAll(SequenceOwner.take(owned));
        comments(statements);
        return statements;
    }

    List<Ddl> down() {
        List<Ddl> statements = new ArrayList<>(SequenceOwner.free(owned));
        statements.add(new DropTable(table.name()));
        return statements;
    }

    private void comments(List<Ddl> statements) {
        QualifiedName name = table.name();
        table.comment()
                .ifPresent(c -> statements.add(new CommentOn(Target.TABLE, name, Optional.empty(), Optional.of(c))));
        table.columns()
                .values()
                .forEach(column -> column.comment()
                        .ifPresent(c -> statements.add(
                                new CommentOn(Target.COLUMN, name, Optional.of(column.name()), Optional.of(c)))));
        table.indexes()
                .values()
                .forEach(index -> index.comment()
                        .ifPresent(c -> statements.add(new CommentOn(
                                Target.INDEX, name.sibling(index.name()), Optional.empty(), Optional.of(c)))));
    }
}
