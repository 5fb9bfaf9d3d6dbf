package dev.concertina.plan;

import dev.concertina.ddl.CommentOn;
import dev.concertina.ddl.Ddl;
import dev.concertina.ddl.DropNotNull;
import dev.concertina.ddl.NamePartitionIndexes;
import dev.concertina.ddl.Target;
import dev.concertina.schema.Index;
import dev.concertina.schema.Name;
import dev.concertina.schema.PartitionOf;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The partitions that stand while a plan runs: those that are there already and those that it adds, for the ones that
 * it drops go last.
 */
final class Partitions {
    /** The first release that does not give the comment of an index to its parts when it builds them anew. */
    private static final int COMMENTS_STAY = 17;

    private final PlanContext context;
    private final boolean added;

    Partitions(PlanContext context) {
        this(context, true);
    }

    private Partitions(PlanContext context, boolean added) {
        this.context = context;
        this.added = added;
    }

    /** Only those that are there when the change begins: what a way back of the expand phase meets. */
    static Partitions before(PlanContext context) {
        return new Partitions(context, false);
    }

    /** The partitions of a table, without theirs, by name. */
    List<Table> of(Table parent) {
        if (parent.partitioning().isEmpty()) {
            return List.of();
        }
        Map<QualifiedName, Table> found = new LinkedHashMap<>();
        context.before().partitionsOf(parent.name()).forEach(t -> found.put(t.name(), t));
        if (added) {
            context.after().partitionsOf(parent.name()).forEach(t -> found.put(t.name(), t));
        }
        return found.values().stream()
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .toList();
    }

    /** All partitions below a table, each behind the one that it belongs to. */
    List<Table> below(Table parent) {
        List<Table> found = new ArrayList<>();
        for (Table partition : of(parent)) {
            found.add(partition);
            found.addAll(below(partition));
        }
        return found;
    }

    /** All partitions below a table that are there when the change begins. */
    List<Table> present(Table parent) {
        List<Table> found = new ArrayList<>();
        context.before().partitionsOf(parent.name()).forEach(p -> {
            found.add(p);
            found.addAll(present(p));
        });
        return found;
    }

    /**
     * Lets a column be NULL in a table and, one by one, in its partitions: since version 18 one that was made apart and
     * attached keeps a rule of its own.
     */
    List<Ddl> dropNotNull(Table table, Name column) {
        return Stream.concat(Stream.of(table), below(table).stream())
                .<Ddl>map(t -> new DropNotNull(t.name(), column))
                .toList();
    }

    /** The partitions below a table that hold rows themselves. */
    List<Table> leaves(Table parent) {
        return below(parent).stream().filter(t -> t.partitioning().isEmpty()).toList();
    }

    /** What a partition calls its part of an index of its parent. */
    Name index(Table partition, Name parentIndex) {
        return context.after()
                .table(partition.name())
                .flatMap(t -> name(t, parentIndex))
                .or(() -> context.before().table(partition.name()).flatMap(t -> name(t, parentIndex)))
                .or(() -> name(partition, parentIndex))
                .orElseGet(() -> Name.shortened(partition.name().name() + "_" + parentIndex));
    }

    /**
     * Gives the parts of indexes their names again after the server has built them anew under names of its choice, and
     * takes from them the comment of the whole index, which servers before 17 copy.
     */
    List<Ddl> nameIndexes(Table root, List<Name> columns) {
        List<Index> built = root.indexes().values().stream()
                .filter(i -> i.mentionsAny(columns))
                .toList();
        if (built.isEmpty() && root.constraints().values().stream().noneMatch(c -> c.mentionsAny(columns))) {
            return List.of();
        }
        List<Ddl> statements = new ArrayList<>();
        Set<QualifiedName> commented = new HashSet<>();
        if (!context.server().atLeast(COMMENTS_STAY)) {
            built.stream()
                    .filter(i -> i.comment().isPresent())
                    .forEach(i -> commented.add(root.name().sibling(i.name())));
        }
        for (Table partition : present(root)) {
            PartitionOf of = partition.partitionOf().orElseThrow();
            if (!of.indexes().isEmpty()) {
                statements.add(new NamePartitionIndexes(partition.name(), of.parent(), of.indexes()));
            }
            of.indexes().forEach((whole, part) -> {
                if (commented.contains(of.parent().sibling(whole))) {
                    QualifiedName name = partition.name().sibling(part);
                    commented.add(name);
                    statements.add(new CommentOn(Target.INDEX, name, Optional.empty(), Optional.empty()));
                }
            });
        }
        return statements;
    }

    private static Optional<Name> name(Table partition, Name parentIndex) {
        return partition.partitionOf().map(PartitionOf::indexes).flatMap(i -> Optional.ofNullable(i.get(parentIndex)));
    }
}
