package dev.concertina.plan;

import dev.concertina.ddl.AddConstraint;
import dev.concertina.ddl.AlterColumnType;
import dev.concertina.ddl.CommentOn;
import dev.concertina.ddl.CreateIndex;
import dev.concertina.ddl.Ddl;
import dev.concertina.ddl.DropConstraint;
import dev.concertina.ddl.DropDefault;
import dev.concertina.ddl.DropIndex;
import dev.concertina.ddl.DropType;
import dev.concertina.ddl.LockTables;
import dev.concertina.ddl.RenameType;
import dev.concertina.ddl.RequireNoRow;
import dev.concertina.ddl.RetypeRetired;
import dev.concertina.ddl.RowConditions;
import dev.concertina.ddl.SetDefault;
import dev.concertina.ddl.Target;
import dev.concertina.schema.Column;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.EnumType;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Index;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A native enum type made anew with other labels, and every column of it given the new type: PostgreSQL can add a label
 * but not take one away. It writes the tables anew under an exclusive lock, so it serves ways back only.
 */
final class EnumRebuild {
    private final PlanContext context;
    private final EnumType type;
    private final Map<Table, List<Column>> uses =
            new TreeMap<>((a, b) -> a.name().compareTo(b.name()));

    EnumRebuild(PlanContext context, EnumType type) {
        this.context = context;
        this.type = type;
        for (Table table : context.before().tables().values()) {
            List<Column> columns =
                    table.columns().values().stream().filter(this::hasType).toList();
            if (!columns.isEmpty() && table.partitionOf().isEmpty()) {
                uses.put(table, columns);
            }
        }
    }

    /** Why it cannot be made, if so. */
    Optional<String> obstacle() {
        boolean domain = context.before().domains().values().stream()
                .anyMatch(d -> d.type().userType().filter(type.name()::equals).isPresent());
        if (domain) {
            return Optional.of("a domain is based on the type");
        }
        return uses.entrySet().stream()
                .flatMap(u -> obstacle(u.getKey(), u.getValue()).stream())
                .findFirst();
    }

    /** The look whether a row has a label that will be gone, and the rebuild in one transaction. */
    List<Unit> units(List<String> gone) {
        List<Unit> units = new ArrayList<>();
        uses.forEach((table, columns) -> columns.forEach(c -> units.add(Unit.of(
                "Look first: a row with a label that goes would stop it halfway.",
                new RequireNoRow(
                        table.name(),
                        RowProof.key(table),
                        RowConditions.isOneOf(c, gone),
                        "Rows of table \"" + table.name() + "\" have in \"" + c.name()
                                + "\" a label that the earlier type does not know",
                        "Give them another one. Then run this file again.")))));
        units.add(Unit.of(
                "PostgreSQL cannot take a label away: the type is made anew and its columns follow, in one transaction."
                        + " It writes their tables anew while nobody else can use them.",
                statements()));
        return units;
    }

    private List<Ddl> statements() {
        QualifiedName former = type.name().sibling(context.former(type.name().name()));
        Map<QualifiedName, List<ForeignKey>> keys = foreignKeys();
        Set<QualifiedName> tables = new TreeSet<>(keys.keySet());
        uses.keySet().forEach(t -> tables.add(t.name()));
        List<Ddl> statements = new ArrayList<>();
        if (tables.size() > 1) {
            statements.add(new LockTables(List.copyOf(tables)));
        }
        List<Runnable> later = new ArrayList<>();
        keys.forEach((table, list) -> list.forEach(k -> statements.add(new DropConstraint(table, k.name()))));
        uses.forEach((table, columns) -> release(table, columns, statements, later));
        statements.add(new RenameType(type.name(), former.name()));
        statements.addAll(CreateEnumPlanner.statements(type));
        uses.forEach((table, columns) -> columns.forEach(
                c -> statements.add(new AlterColumnType(table.name(), c, Optional.of(RowConditions.throughText(c))))));
        uses.forEach((table, columns) -> statements.addAll(new Partitions(context).nameIndexes(table, names(columns))));
        later.forEach(Runnable::run);
        keys.forEach((table, list) -> list.forEach(k -> statements.add(new AddConstraint(table, k, false))));
        statements.add(new RetypeRetired(former, type.name()));
        statements.add(new DropType(former));
        return statements;
    }

    /** The foreign keys over columns of the type, or to keys with such a column, by their table. */
    private Map<QualifiedName, List<ForeignKey>> foreignKeys() {
        Map<QualifiedName, List<ForeignKey>> keys = new TreeMap<>();
        for (Table owner : context.before().tables().values()) {
            List<ForeignKey> touched = owner.foreignKeys()
                    .filter(k -> owner.columns().values().stream()
                                    .anyMatch(c -> hasType(c) && k.columns().contains(c.name()))
                            || uses.entrySet().stream()
                                    .anyMatch(u -> Hanging.rests(k, u.getKey(), names(u.getValue()))))
                    .toList();
            if (!touched.isEmpty()) {
                keys.put(owner.name(), touched);
            }
        }
        return keys;
    }

    private static List<Name> names(List<Column> columns) {
        return columns.stream().map(Column::name).toList();
    }

    /** What speaks of the type by its labels would not understand the new one; it is dropped and comes again. */
    private void release(Table table, List<Column> columns, List<Ddl> statements, List<Runnable> later) {
        QualifiedName name = table.name();
        for (Column column : columns) {
            column.defaultValue().ifPresent(value -> {
                statements.add(new DropDefault(name, column.name()));
                later.add(() -> statements.add(new SetDefault(name, column.name(), value)));
            });
            partitionDefaults(table, column, statements, later);
        }
        List<Name> names = names(columns);
        for (Constraint constraint : table.constraints().values()) {
            if (!constraint.isKey() && !(constraint instanceof ForeignKey) && constraint.mentionsAny(names)) {
                statements.add(new DropConstraint(name, constraint.name()));
                later.add(() -> statements.add(new AddConstraint(name, constraint, false)));
            }
        }
        for (Index index : table.indexes().values()) {
            if (speaks(index) && index.mentionsAny(names)) {
                statements.add(new DropIndex(name.sibling(index.name()), false));
                later.add(() -> {
                    statements.add(new CreateIndex(name, index, false));
                    index.comment()
                            .ifPresent(c -> statements.add(new CommentOn(
                                    Target.INDEX, name.sibling(index.name()), Optional.empty(), Optional.of(c))));
                });
            }
        }
    }

    private void partitionDefaults(Table table, Column column, List<Ddl> statements, List<Runnable> later) {
        for (Table partition : new Partitions(context).present(table)) {
            partition
                    .column(column.name())
                    .filter(c -> !c.defaultValue().equals(column.defaultValue()))
                    .ifPresent(c -> {
                        if (c.defaultValue().isPresent()
                                && column.defaultValue().isEmpty()) {
                            statements.add(new DropDefault(partition.name(), c.name()));
                        }
                        later.add(() -> statements.add(c.defaultValue()
                                .<Ddl>map(d -> new SetDefault(partition.name(), c.name(), d))
                                .orElseGet(() -> new DropDefault(partition.name(), c.name()))));
                    });
        }
    }

    private Optional<String> obstacle(Table table, List<Column> columns) {
        List<Name> names = names(columns);
        String of = " of table \"" + table.name() + "\"";
        boolean partitionKey = table.partitioning().stream()
                .flatMap(p -> p.keys().stream())
                .anyMatch(k -> names.stream().anyMatch(k::mentions));
        boolean generated = table.columns().values().stream()
                .flatMap(c -> c.generated().stream())
                .anyMatch(g -> names.stream().anyMatch(g.expression()::mentions));
        boolean parts = table.partitioning().isPresent()
                && table.indexes().values().stream().anyMatch(i -> speaks(i) && i.mentionsAny(names));
        if (partitionKey) {
            return Optional.of("it is in the partition key" + of);
        }
        if (generated) {
            return Optional.of("a generated column" + of + " is computed from it");
        }
        return parts ? Optional.of("an index" + of + " speaks of its labels") : Optional.empty();
    }

    private boolean hasType(Column column) {
        return column.type().userType().filter(type.name()::equals).isPresent();
    }

    /** Whether an index has an expression or a predicate, which may name a label. */
    private static boolean speaks(Index index) {
        return index.predicate().isPresent()
                || index.keys().stream().anyMatch(k -> k.expression().isPresent());
    }
}
