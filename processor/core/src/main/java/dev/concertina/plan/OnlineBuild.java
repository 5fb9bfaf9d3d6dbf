package dev.concertina.plan;

import dev.concertina.ddl.AddConstraint;
import dev.concertina.ddl.AddConstraintOnly;
import dev.concertina.ddl.AddKeyUsingIndex;
import dev.concertina.ddl.AttachIndex;
import dev.concertina.ddl.CommentOn;
import dev.concertina.ddl.CreateIndex;
import dev.concertina.ddl.CreateIndexOnly;
import dev.concertina.ddl.DropIndex;
import dev.concertina.ddl.Target;
import dev.concertina.ddl.ValidateConstraint;
import dev.concertina.schema.Check;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.Exclusion;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Index;
import dev.concertina.schema.Name;
import dev.concertina.schema.PrimaryKey;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;
import dev.concertina.schema.Unique;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Constraints and indexes on a table that has rows and is in use: first a look whether the rows allow it, then the way
 * that stops neither readers nor writers, partition by partition where there are some.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 * @see <a href="https://www.postgresql.org/docs/current/sql-createindex.html#SQL-CREATEINDEX-CONCURRENTLY">Building
 *     indexes concurrently</a>
 */
final class OnlineBuild implements Constraint.Visitor<List<Unit>> {
    private final PlanContext context;
    private final Partitions partitions;
    private final Table table;

    private OnlineBuild(PlanContext context, Table table) {
        this(context, table, new Partitions(context));
    }

    private OnlineBuild(PlanContext context, Table table, Partitions partitions) {
        this.context = context;
        this.partitions = partitions;
        this.table = table;
    }

    /** A constraint that the expand phase takes away, on the way back. */
    static List<Unit> restored(PlanContext context, Table table, Constraint constraint) {
        return constraint.accept(new OnlineBuild(context, table, Partitions.before(context)));
    }

    /** A constraint of any kind; NOT NULL of a primary key's columns stands already. */
    static List<Unit> constraint(PlanContext context, Table table, Constraint constraint) {
        return constraint.accept(new OnlineBuild(context, table));
    }

    /** An index, with its comment. */
    static List<Unit> index(PlanContext context, Table table, Index index) {
        return new OnlineBuild(context, table).index(index);
    }

    /** Takes an index away; that of a partitioned table goes with its parts and cannot go concurrently. */
    static Unit dropIndex(Table table, Index index) {
        QualifiedName name = table.name().sibling(index.name());
        return table.partitioning().isPresent()
                ? Unit.of(
                        "The index goes with its part on each partition; PostgreSQL has no concurrent form of this, but"
                                + " it only touches the catalog.",
                        new DropIndex(name, false))
                : Unit.of("Concurrently: readers and writers of the table go on.", new DropIndex(name, true));
    }

    /** The index behind a primary key or a unique constraint. */
    static Index backing(Constraint key) {
        Index plain = Index.of(key.name(), true, key.columns());
        List<Name> include = key instanceof PrimaryKey primary
                ? primary.include()
                : key instanceof Unique unique ? unique.include() : List.of();
        return new Index(
                key.name(),
                plain.method(),
                plain.keys(),
                include,
                true,
                key instanceof Unique unique && unique.nullsNotDistinct(),
                plain.predicate(),
                plain.storageParameters(),
                plain.comment());
    }

    @Override
    public List<Unit> primaryKey(PrimaryKey key) {
        return key(key, backing(key));
    }

    @Override
    public List<Unit> unique(Unique unique) {
        return key(unique, backing(unique));
    }

    @Override
    public List<Unit> foreignKey(ForeignKey key) {
        List<Unit> units = new ArrayList<>(RowProof.of(table, key));
        if (isPartitioned(key.referencedTable()) && !context.server().atLeast(18)) {
            units.add(Unit.of(
                    "Before 18 a foreign key to a partitioned table that comes NOT VALID stays so in part for ever, so it is"
                            + " added at once: both tables are locked against writers while it reads.",
                    new AddConstraint(table.name(), key, false)));
            return units;
        }
        boolean parts = table.partitioning().isPresent() && !context.server().atLeast(18);
        if (!parts) {
            units.addAll(provedLater(table.name(), key));
            return units;
        }
        for (Table leaf : partitions.leaves(table)) {
            units.addAll(provedLater(leaf.name(), key));
        }
        units.add(Unit.of(
                "The partitioned table takes the proved keys of its partitions over, so no row is read again.",
                new AddConstraint(table.name(), key, false)));
        return units;
    }

    @Override
    public List<Unit> check(Check check) {
        List<Unit> units = new ArrayList<>(RowProof.of(table, check));
        units.addAll(provedLater(table.name(), check));
        return units;
    }

    @Override
    public List<Unit> exclusion(Exclusion exclusion) {
        return List.of(Unit.of(
                "PostgreSQL has no online way to this: it reads the table and builds the index while nobody else can use"
                        + " the table. Plan a window for it.",
                new AddConstraint(table.name(), exclusion, false)));
    }

    private boolean isPartitioned(QualifiedName other) {
        return context.before()
                .table(other)
                .or(() -> context.after().table(other))
                .flatMap(Table::partitioning)
                .isPresent();
    }

    private static List<Unit> provedLater(QualifiedName table, Constraint constraint) {
        return List.of(
                Unit.of(
                        "NOT VALID holds for new rows at once and reads none of the old ones, so the lock is short.",
                        new AddConstraint(table, constraint, true)),
                Unit.of(
                        "Prove it for the old rows in a transaction of its own: others read and write meanwhile.",
                        new ValidateConstraint(table, constraint.name())));
    }

    private List<Unit> key(Constraint key, Index backing) {
        List<Unit> units = new ArrayList<>(RowProof.of(table, backing));
        if (table.partitioning().isEmpty()) {
            units.addAll(built(table.name(), backing));
            units.add(Unit.of("The finished index becomes the constraint: the catalog only.", using(table, key)));
            return units;
        }
        units.add(Unit.of(
                "On the parent alone, where there are no rows: not yet in force until each partition has its part.",
                new AddConstraintOnly(table.name(), key)));
        keyParts(table, key, backing, units);
        return units;
    }

    private void keyParts(Table parent, Constraint key, Index backing, List<Unit> units) {
        QualifiedName whole = parent.name().sibling(key.name());
        for (Table partition : partitions.of(parent)) {
            Name name = partitions.index(partition, key.name());
            Constraint part = key.withName(name);
            AttachIndex attach = new AttachIndex(whole, partition.name().sibling(name));
            if (partition.partitioning().isPresent()) {
                units.add(Unit.of("The same one level down.", new AddConstraintOnly(partition.name(), part)));
                keyParts(partition, part, backing.withName(name), units);
                units.add(Unit.of("All parts below it are there: it belongs to the whole.", attach));
            } else {
                units.addAll(built(partition.name(), backing.withName(name)));
                units.add(Unit.of(
                        "The finished index becomes the partition's part of the key: the catalog only.",
                        using(partition, part),
                        attach));
            }
        }
    }

    private List<Unit> index(Index index) {
        List<Unit> units = new ArrayList<>(RowProof.of(table, index));
        if (table.partitioning().isEmpty()) {
            units.addAll(built(table.name(), index));
        } else {
            units.add(Unit.of(
                    "On the parent alone, where there are no rows: not yet valid until each partition has its part.",
                    new CreateIndexOnly(table.name(), index)));
            indexParts(table, index, units);
        }
        index.comment()
                .ifPresent(c -> units.add(Unit.of(
                        "Its comment.",
                        new CommentOn(
                                Target.INDEX, table.name().sibling(index.name()), Optional.empty(), Optional.of(c)))));
        return units;
    }

    private void indexParts(Table parent, Index index, List<Unit> units) {
        QualifiedName whole = parent.name().sibling(index.name());
        for (Table partition : partitions.of(parent)) {
            Index part = index.withName(partitions.index(partition, index.name()));
            if (partition.partitioning().isPresent()) {
                units.add(Unit.of("The same one level down.", new CreateIndexOnly(partition.name(), part)));
                indexParts(partition, part, units);
            } else {
                units.addAll(built(partition.name(), part));
            }
            units.add(Unit.of(
                    "The partition's index becomes a part of the whole; with the last one the whole is valid.",
                    new AttachIndex(whole, partition.name().sibling(part.name()))));
        }
    }

    private static List<Unit> built(QualifiedName table, Index index) {
        return List.of(Unit.of(
                "Concurrently, outside a transaction: readers and writers go on while it is built.",
                new CreateIndex(table, index, true)));
    }

    private static AddKeyUsingIndex using(Table table, Constraint key) {
        return new AddKeyUsingIndex(table.name(), key, key.name());
    }
}
