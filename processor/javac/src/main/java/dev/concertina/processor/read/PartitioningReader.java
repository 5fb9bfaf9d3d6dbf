package dev.concertina.processor.read;

import dev.concertina.processor.declaration.AnnotationUse;
import dev.concertina.processor.problem.ErrorCode;
import dev.concertina.processor.problem.Problems;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.Exclusion;
import dev.concertina.schema.IndexElement;
import dev.concertina.schema.Name;
import dev.concertina.schema.Partitioning;
import dev.concertina.schema.Partitioning.Strategy;
import dev.concertina.schema.PrimaryKey;
import dev.concertina.schema.Unique;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code @PartitionedBy}, after the keys that must contain its columns. */
final class PartitioningReader implements PartReader {
    private final KeyReader keys;
    private final Problems problems;

    PartitioningReader(KeyReader keys, Problems problems) {
        this.keys = keys;
        this.problems = problems;
    }

    @Override
    public void read(TableDraft table) {
        for (Applied partitioned : table.applied("PartitionedBy")) {
            read(table, partitioned.use());
        }
    }

    /** Makes the table one that is partitioned so. */
    void read(TableDraft table, AnnotationUse use) {
        List<Strategy> given = new ArrayList<>();
        for (Strategy strategy : Strategy.values()) {
            if (!use.texts(attribute(strategy)).isEmpty()) {
                given.add(strategy);
            }
        }
        if (given.size() != 1) {
            problems.add(
                    ErrorCode.INVALID_PARTITION,
                    use.place(),
                    use.subject() + " gives " + (given.isEmpty() ? "none" : "several")
                            + " of \"range\", \"list\" and \"hash\"; a table is partitioned in one way."
                            + " Give exactly one.");
            return;
        }
        Strategy strategy = given.get(0);
        String attribute = attribute(strategy);
        List<IndexElement> elements = new ArrayList<>();
        int written = use.texts(attribute).size();
        for (int i = 0; i < written; i++) {
            keys.read(table, new Applied(use, Optional.empty()), attribute, i, false)
                    .ifPresent(k -> elements.add(k.element()));
        }
        if (strategy == Strategy.LIST && written > 1) {
            problems.add(
                    ErrorCode.INVALID_PARTITION,
                    use.at(attribute, 1),
                    use.subject() + " partitions by a list over \"" + written
                            + "\" keys; PostgreSQL takes one. Partition the partitions further with \"by\".");
        } else if (elements.size() == written) {
            Partitioning partitioning = new Partitioning(strategy, elements);
            table.partition(partitioning);
            checkKeys(table, partitioning);
        }
    }

    static String attribute(Strategy strategy) {
        return switch (strategy) {
            case RANGE -> "range";
            case LIST -> "list";
            case HASH -> "hash";
        };
    }

    /** A unique key is enforced partition by partition, so it must tell the partition. */
    private void checkKeys(TableDraft table, Partitioning partitioning) {
        for (Placed<Constraint> placed : table.constraints()) {
            Constraint constraint = placed.value();
            boolean key = constraint instanceof PrimaryKey || constraint instanceof Unique;
            if (!key && !(constraint instanceof Exclusion)) {
                continue;
            }
            for (IndexElement element : partitioning.keys()) {
                Optional<Name> missing =
                        element.column().filter(c -> !constraint.columns().contains(c));
                if (element.column().isEmpty() || missing.isPresent()) {
                    String what = missing.map(Name::text)
                            .orElseGet(() -> element.expression().orElseThrow().sql());
                    problems.add(
                            ErrorCode.PARTITION_KEY_NOT_IN_KEY,
                            placed.place(),
                            "Constraint \"" + constraint.name() + "\" of the partitioned table \""
                                    + table.name().name() + "\" lacks its partition key \"" + what
                                    + "\"; PostgreSQL enforces uniqueness in each partition and refuses it."
                                    + " Add the column, or partition by another.");
                }
            }
        }
    }
}
