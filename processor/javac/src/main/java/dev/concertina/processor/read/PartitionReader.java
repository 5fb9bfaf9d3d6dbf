package dev.concertina.processor.read;

import dev.concertina.processor.declaration.AnnotationUse;
import dev.concertina.processor.problem.ErrorCode;
import dev.concertina.processor.problem.Nearest;
import dev.concertina.processor.problem.Problems;
import dev.concertina.schema.Name;
import dev.concertina.schema.PartitionBound;
import dev.concertina.schema.PartitionOf;
import dev.concertina.schema.QualifiedName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code @Partition}s, parents before what divides them further. */
final class PartitionReader {
    private final Values values;
    private final TypeNames names;
    private final Problems problems;
    private final List<PartReader> parts;
    private final PartitioningReader partitionings;
    private final PartitionBoundReader bounds;

    PartitionReader(Values values, TypeNames names, Problems problems, List<PartReader> parts) {
        this.values = values;
        this.names = names;
        this.problems = problems;
        this.parts = parts;
        this.partitionings = new PartitioningReader(new KeyReader(values, problems), problems);
        this.bounds = new PartitionBoundReader(values, problems);
    }

    /** A partition, its place under its parent, and its annotation. */
    record Partition(TableDraft draft, PartitionOf partitionOf, AnnotationUse use) {}

    List<Partition> read(TableDraft table) {
        List<AnnotationUse> waiting = new ArrayList<>(
                table.applied("Partition").stream().map(Applied::use).toList());
        Map<String, TableDraft> parents = new LinkedHashMap<>();
        parents.put("", table);
        List<Partition> read = new ArrayList<>();
        boolean progress = true;
        while (progress) {
            progress = false;
            for (AnnotationUse use : List.copyOf(waiting)) {
                String of = parent(use, table);
                if (parents.containsKey(of)) {
                    progress = true;
                    waiting.remove(use);
                    TableDraft parent = parents.getOrDefault(of, table);
                    read(use, table, parent).ifPresent(partition -> {
                        parents.put(partition.draft().name().name().text(), partition.draft());
                        read.add(partition);
                    });
                }
            }
        }
        waiting.forEach(use -> unknownParent(use, table, parents.keySet()));
        return read;
    }

    private static String parent(AnnotationUse use, TableDraft table) {
        return use.text("of")
                .filter(of -> !of.equals(table.name().name().text()))
                .orElse("");
    }

    private Optional<Partition> read(AnnotationUse use, TableDraft table, TableDraft parent) {
        if (parent.partitioning().isEmpty()) {
            problems.add(
                    ErrorCode.INVALID_PARTITION,
                    use.place(),
                    use.subject() + " divides \"" + parent.name().name()
                            + "\", which is not partitioned; it would hold no rows. Say @PartitionedBy there"
                            + (parent == table ? "." : " with \"by\"."));
            return Optional.empty();
        }
        Optional<PartitionBound> bound = bounds.read(use, parent.partitioning().orElseThrow(), parent.name());
        Optional<QualifiedName> name =
                names.qualified(use, "name", "", parent.name().schema().text());
        if (bound.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        TableDraft draft = draft(use, name.get(), parent);
        require(draft, use, "notNull");
        use.allNested("keys").forEach(key -> require(draft, key, "value"));
        Map<Name, Name> indexes = new PartitionIndexes(values, problems).names(use, parent, draft);
        parts.forEach(part -> part.read(draft));
        use.nested("by").ifPresent(by -> partitionings.read(draft, by));
        return Optional.of(
                new Partition(draft, new PartitionOf(parent.name(), bound.get(), use.flag("attached"), indexes), use));
    }

    private void require(TableDraft draft, AnnotationUse use, String attribute) {
        if (use.has(attribute)) {
            draft.columns(new Applied(use, Optional.empty()), attribute, problems)
                    .ifPresent(draft::require);
        }
    }

    /** A table with the columns of its parent, and the constraints and indexes that are its own. */
    private static TableDraft draft(AnnotationUse use, QualifiedName name, TableDraft parent) {
        NamePool pool = new NamePool(name.name());
        Map<Name, ReadColumn> columns = new LinkedHashMap<>();
        for (ReadColumn column : parent.columns()) {
            ReadColumn bare = new ReadColumn(
                    column.column().withComment(Optional.empty()),
                    column.member(),
                    column.prefix(),
                    Optional.empty(),
                    List.of());
            columns.put(column.name(), bare);
        }
        List<Applied> own = new ArrayList<>();
        for (String attribute : List.of("keys", "uniques", "references", "checks", "exclusions", "indexes")) {
            for (AnnotationUse nested : use.allNested(attribute)) {
                nested.text("name").ifPresent(pool::reserve);
                own.add(new Applied(nested, Optional.empty()));
            }
        }
        return new TableDraft(name, parent.type(), use.place(), pool, columns, own);
    }

    private void unknownParent(AnnotationUse use, TableDraft table, Set<String> known) {
        List<String> candidates = known.stream().filter(k -> !k.isEmpty()).toList();
        String of = use.text("of").orElse("");
        problems.add(
                ErrorCode.UNKNOWN_PARTITION,
                use.at("of"),
                use.subject() + " divides \"" + of + "\", but table \""
                        + table.name().name() + "\" has no such partition. " + Nearest.remedy(of, candidates));
    }
}
