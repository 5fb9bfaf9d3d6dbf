package dev.concertina.plan;

import dev.concertina.ddl.AddParent;
import dev.concertina.ddl.CreateTableLike;
import dev.concertina.ddl.Ddl;
import dev.concertina.ddl.DropParent;
import dev.concertina.ddl.DropTable;
import dev.concertina.ddl.RenameIndex;
import dev.concertina.ddl.RenameSequence;
import dev.concertina.ddl.RenameTable;
import dev.concertina.ddl.SetTableSchema;
import dev.concertina.schema.Column;
import dev.concertina.schema.ColumnValue;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Sequence;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table on its way to the attic and back. Its indexes and sequences go with it, under names of its plan: another table
 * of its name may follow it one day. A table on the attic's shelf is out of sight of every catalog comparison.
 */
final class RetiredTable {
    private final PlanContext context;
    private final Table table;

    RetiredTable(PlanContext context, Table table) {
        this.context = context;
        this.table = table;
    }

    /** The table alone, without its partitions. */
    List<Ddl> away() {
        List<Ddl> statements = new ArrayList<>();
        List<QualifiedName> parents = table.inheritance().parents();
        if (!parents.isEmpty()) {
            statements.add(new CreateTableLike(Table.of(standIn(), List.of(), List.of(), List.of()), table.name()));
            statements.add(new AddParent(table.name(), standIn()));
            parents.forEach(p -> statements.add(new DropParent(table.name(), p)));
        }
        indexes().forEach(i -> statements.add(new RenameIndex(here(i), context.retired(i))));
        sequences().forEach(s -> statements.add(new RenameSequence(s, context.retired(s.name()))));
        statements.add(new RenameTable(table.name(), context.retired(name())));
        statements.add(new SetTableSchema(here(context.retired(name())), PlanContext.ATTIC));
        return statements;
    }

    List<Ddl> back() {
        List<Ddl> statements = new ArrayList<>();
        statements.add(new SetTableSchema(
                new QualifiedName(PlanContext.ATTIC, context.retired(name())),
                table.name().schema()));
        statements.add(new RenameTable(here(context.retired(name())), name()));
        indexes().forEach(i -> statements.add(new RenameIndex(here(context.retired(i)), i)));
        sequences().forEach(s -> statements.add(new RenameSequence(here(context.retired(s.name())), s.name())));
        List<QualifiedName> parents = table.inheritance().parents();
        if (!parents.isEmpty()) {
            parents.forEach(p -> statements.add(new AddParent(table.name(), p)));
            statements.add(new DropParent(table.name(), standIn()));
            statements.add(new DropTable(standIn()));
        }
        return statements;
    }

    /**
     * An empty table that takes the place of the parents: without any, all that was inherited would become the heir's own,
     * and no statement makes it inherited again.
     */
    private QualifiedName standIn() {
        return new QualifiedName(PlanContext.ATTIC, context.retired(name().plus("_parent")));
    }

    /** Its foreign keys and those of other tables to it, with their tables. */
    static List<Key> keys(PlanContext context, List<Table> retired) {
        List<QualifiedName> names = retired.stream().map(Table::name).toList();
        List<Key> keys = new ArrayList<>();
        retired.forEach(t -> t.foreignKeys().forEach(k -> keys.add(new Key(t, k))));
        context.before().tables().values().stream()
                .filter(t -> !names.contains(t.name()))
                .forEach(t -> t.foreignKeys()
                        .filter(k -> names.contains(k.referencedTable()))
                        .forEach(k -> keys.add(new Key(t, k))));
        return keys;
    }

    /** A foreign key and the table that has it. */
    record Key(Table table, ForeignKey constraint) {}

    private Name name() {
        return table.name().name();
    }

    private QualifiedName here(Name relation) {
        return table.name().sibling(relation);
    }

    private List<Name> indexes() {
        Stream<Name> own = Stream.concat(
                table.indexes().keySet().stream(),
                table.constraints().values().stream()
                        .filter(Constraint::hasIndex)
                        .map(Constraint::name));
        Stream<Name> parts = table.partitionOf().stream().flatMap(p -> p.indexes().values().stream());
        return Stream.concat(own, parts).distinct().sorted().toList();
    }

    /** The identities' sequences and those that columns own; a partition has its parent's. */
    private List<QualifiedName> sequences() {
        Stream<QualifiedName> identities = table.partitionOf().isPresent()
                ? Stream.of()
                : table.columns().values().stream()
                        .map(Column::identity)
                        .flatMap(i -> i.map(ColumnValue.Identity::sequence).stream());
        Stream<QualifiedName> owned =
                SequenceOwner.of(context.before(), table.name()).stream().map(Sequence::name);
        return Stream.concat(identities, owned)
                .filter(s -> s.schema().equals(table.name().schema()))
                .distinct()
                .sorted()
                .toList();
    }
}
