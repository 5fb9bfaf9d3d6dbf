package dev.concertina.processor.read;

import dev.concertina.processor.declaration.AnnotationUse;
import dev.concertina.processor.problem.ErrorCode;
import dev.concertina.processor.problem.Problems;
import dev.concertina.schema.Name;
import dev.concertina.schema.PrimaryKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code @Key}. */
final class PrimaryKeyReader implements PartReader {
    private final Values values;
    private final Problems problems;

    PrimaryKeyReader(Values values, Problems problems) {
        this.values = values;
        this.problems = problems;
    }

    @Override
    public void read(TableDraft table) {
        List<Applied> keys = table.applied("Key");
        List<Applied> onMembers =
                keys.stream().filter(k -> k.column().isPresent()).toList();
        List<Applied> onClass = keys.stream().filter(k -> k.column().isEmpty()).toList();
        for (Applied second : onClass.isEmpty() ? onClass : keys) {
            if (!second.equals(onClass.get(0))) {
                problems.add(
                        ErrorCode.DUPLICATE_KEY,
                        second.use().place(),
                        second.use().subject() + " and " + onClass.get(0).use().subject()
                                + " both declare the primary key of table \""
                                + table.name().name()
                                + "\"; a table has one. Remove one of them, or say @Unique.");
            }
        }
        if (!onClass.isEmpty()) {
            Applied key = onClass.get(0);
            table.columns(key, "value", problems).ifPresent(columns -> add(table, key.use(), columns));
        } else if (!onMembers.isEmpty()) {
            List<Name> columns = new ArrayList<>();
            onMembers.forEach(k -> columns.add(k.column().orElseThrow().name()));
            add(table, described(onMembers), columns);
        }
    }

    /** The one that says more than that its member belongs to the key. */
    private static AnnotationUse described(List<Applied> keys) {
        return keys.stream()
                .map(Applied::use)
                .filter(use -> !use.values().isEmpty())
                .findFirst()
                .orElse(keys.get(0).use());
    }

    private void add(TableDraft table, AnnotationUse use, List<Name> columns) {
        for (Name column : columns) {
            table.column(column)
                    .filter(c -> !c.column().notNull() && !c.member().has("Key"))
                    .ifPresent(c -> problems.add(
                            ErrorCode.NULLABLE_KEY,
                            use.at("value"),
                            use.subject() + " names \"" + column
                                    + "\", which may be null; a key is always NOT NULL in PostgreSQL."
                                    + " Make the member non-null."));
        }
        Name name = values.name(use, "name").orElseGet(() -> table.pool().choose(Optional.empty(), "pkey"));
        List<Name> include = table.named(use, "include", problems).orElse(List.of());
        table.add(
                new PrimaryKey(name, columns, include, Values.deferrable(use)),
                use.place(),
                new IndexShape(Optional.empty(), "pkey"));
        table.require(columns);
    }
}
