package dev.concertina.processor.read;

import dev.concertina.processor.declaration.AnnotationUse;
import dev.concertina.schema.Column;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.Index;
import dev.concertina.schema.Name;
import dev.concertina.schema.PartitionOf;
import dev.concertina.schema.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Turns drafts into tables of the model. Of two constraints with one name the first is kept; the clash is reported. */
final class TableBuilder {
    private final TypeNames names;
    private final Values values;

    TableBuilder(TypeNames names, Values values) {
        this.names = names;
        this.values = values;
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
        return new BuiltTable(
                new Table(
                        draft.name(),
                        columns,
                        constraints,
                        indexes,
                        draft.partitioning(),
                        partitionOf,
                        use.flag("unlogged"),
                        values.storage(use),
                        comment),
                draft);
    }
}
