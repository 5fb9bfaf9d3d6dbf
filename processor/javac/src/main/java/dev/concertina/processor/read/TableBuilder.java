package dev.concertina.processor.read;

import dev.concertina.processor.declaration.AnnotationUse;
import dev.concertina.processor.problem.ErrorCode;
import dev.concertina.processor.problem.Problems;
import dev.concertina.schema.Column;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.Index;
import dev.concertina.schema.Name;
import dev.concertina.schema.PartitionOf;
import dev.concertina.schema.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns drafts into tables of the model. Of two constraints with one name the first is kept; the clash is reported. */
final class TableBuilder {
    private final TypeNames names;
    private final Values values;
    private final Problems problems;

    TableBuilder(TypeNames names, Values values, Problems problems) {
        this.names = names;
        this.values = values;
        this.problems = problems;
    }

    BuiltTable table(TableDraft draft) {
        AnnotationUse stored = draft.type().annotation("Stored").orElseThrow();
        Optional<String> comment = names.comment(stored, draft.type().documentation());
        return built(draft, stored, Optional.empty(), comment);
    }

    BuiltTable partition(PartitionReader.Partition partition) {
        Optional<String> comment = names.comment(partition.use(), Optional.empty());
        return built(partition.draft(), partition.use(), Optional.of(partition.partitionOf()), comment);
    }

    private BuiltTable built(
            TableDraft draft, AnnotationUse use, Optional<PartitionOf> partitionOf, Optional<String> comment) {
        Map<Name, Column> columns = new LinkedHashMap<>();
        draft.columns().forEach(c -> columns.put(c.name(), c.column()));
        Map<Name, Constraint> constraints = new LinkedHashMap<>();
        draft.constraints().forEach(c -> constraints.putIfAbsent(c.value().name(), c.value()));
        Map<Name, Index> indexes = new LinkedHashMap<>();
        draft.indexes().forEach(i -> indexes.putIfAbsent(i.value().name(), i.value()));
        if (draft.partitioning().isPresent()) {
            requireNoStorage(draft, use);
        }
        return new BuiltTable(
                new Table(
                        draft.name(),
                        columns,
                        constraints,
                        indexes,
                        draft.partitioning(),
                        partitionOf,
                        draft.inheritance(),
                        use.flag("unlogged"),
                        values.storage(use),
                        comment),
                draft);
    }

    private void requireNoStorage(TableDraft draft, AnnotationUse use) {
        for (String attribute : List.of("unlogged", "fillfactor", "with")) {
            if (use.has(attribute)) {
                problems.add(
                        ErrorCode.INVALID_PARTITION,
                        use.at(attribute),
                        use.subject() + " sets \"" + attribute + "\" of \""
                                + draft.name().name()
                                + "\", which is partitioned and stores nothing itself; PostgreSQL would refuse or ignore"
                                + " it. Set it on the partitions.");
            }
        }
    }
}
