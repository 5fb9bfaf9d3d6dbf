package dev.concertina.processor.read;

import dev.concertina.processor.declaration.AnnotationUse;
import dev.concertina.processor.declaration.Declarations;
import dev.concertina.processor.declaration.TypeDeclaration;
import dev.concertina.processor.problem.ErrorCode;
import dev.concertina.processor.problem.Problems;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a class that is stored: its columns, and all constraints and indexes but foreign keys. */
final class TableReader {
    private final ColumnMembers members;
    private final ColumnReader columns;
    private final TypeNames names;
    private final Problems problems;
    private final List<PartReader> parts;

    TableReader(Declarations declarations, TypeNames names, Values values, Problems problems) {
        this.members = new ColumnMembers(declarations, problems);
        this.names = names;
        this.problems = problems;
        ColumnTypes types = new ColumnTypes(declarations, problems, values, names);
        ColumnValueReader columnValues = new ColumnValueReader(problems, values, types);
        this.columns = new ColumnReader(types, columnValues, values, names, problems);
        KeyReader keys = new KeyReader(values, problems);
        this.parts = List.of(
                new PrimaryKeyReader(values, problems),
                new UniqueReader(values, problems),
                new ExclusionReader(values, keys, problems),
                new CheckReader(values),
                new IndexReader(values, keys, names, problems),
                new PartitioningReader(keys, problems));
    }

    /** The table, as far as it can be read. */
    Optional<TableDraft> read(TypeDeclaration type) {
        AnnotationUse stored = type.annotation("Stored").orElseThrow();
        return names.of(type, stored).map(name -> {
            TableDraft draft = draft(type, stored, name);
            parts.forEach(part -> part.read(draft));
            return draft;
        });
    }

    /** Readers that serve a partition as well. */
    List<PartReader> parts() {
        return parts;
    }

    private TableDraft draft(TypeDeclaration type, AnnotationUse stored, QualifiedName name) {
        NamePool pool = new NamePool(name.name());
        List<ColumnMembers.Prefixed> all = members.of(type);
        List<AnnotationUse> onClass = onClass(type);
        onClass.forEach(use -> use.text("name").ifPresent(pool::reserve));
        all.forEach(
                m -> m.member().annotations().forEach(use -> use.text("name").ifPresent(pool::reserve)));
        Map<Name, ReadColumn> read = new LinkedHashMap<>();
        Map<Name, ColumnMembers.Prefixed> members = new HashMap<>();
        for (ColumnMembers.Prefixed member : all) {
            columns.read(member.member(), member.prefix(), name, pool).ifPresent(column -> {
                read.putIfAbsent(column.name(), column);
                ColumnMembers.Prefixed earlier = members.putIfAbsent(column.name(), member);
                if (earlier != null) {
                    duplicate(name, column.name(), earlier, member);
                }
            });
        }
        if (all.isEmpty() && !stored.flag("withoutColumns")) {
            problems.add(
                    ErrorCode.NO_COLUMNS,
                    stored.place(),
                    stored.subject() + " makes a table of \"" + type.simpleName()
                            + "\", which has no members, so its rows would hold nothing."
                            + " Add members, say withoutColumns = true if that is meant, or remove the annotation.");
        }
        List<Applied> applied = new ArrayList<>();
        onClass.forEach(use -> applied.add(new Applied(use, Optional.empty())));
        read.values()
                .forEach(c -> c.member().annotations().forEach(use -> applied.add(new Applied(use, Optional.of(c)))));
        return new TableDraft(name, type, stored.place(), pool, read, applied);
    }

    /** The annotations on the class, and those on its superclasses that are no tables themselves. */
    private List<AnnotationUse> onClass(TypeDeclaration type) {
        List<AnnotationUse> uses = new ArrayList<>(type.annotations());
        for (TypeDeclaration superclass : members.lineage(type)) {
            if (!superclass.name().equals(type.name()) && !superclass.has("Stored")) {
                uses.addAll(superclass.annotations());
            }
        }
        return uses;
    }

    private void duplicate(
            QualifiedName table, Name column, ColumnMembers.Prefixed earlier, ColumnMembers.Prefixed later) {
        problems.add(
                ErrorCode.DUPLICATE_COLUMN,
                later.place(),
                "Column \"" + column + "\" of table \"" + table.name() + "\" is declared by "
                        + earlier.place().subject() + " and by " + later.place().subject()
                        + "; PostgreSQL would refuse the second. Rename one with @StoredAs(name = …), or give what is"
                        + " inlined a prefix.");
    }
}
