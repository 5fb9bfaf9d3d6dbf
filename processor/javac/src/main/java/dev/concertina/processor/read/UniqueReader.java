package dev.concertina.processor.read;

import dev.concertina.processor.declaration.AnnotationUse;
import dev.concertina.processor.problem.Problems;
import dev.concertina.schema.DefaultName;
import dev.concertina.schema.Name;
import dev.concertina.schema.Unique;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads {@code @Unique}. */
final class UniqueReader implements PartReader {
    private final Values values;
    private final Problems problems;

    UniqueReader(Values values, Problems problems) {
        this.values = values;
        this.problems = problems;
    }

    @Override
    public void read(TableDraft table) {
        for (Applied unique : table.applied("Unique")) {
            AnnotationUse use = unique.use();
            Optional<List<Name>> columns = table.columns(unique, "value", problems);
            Optional<List<Name>> include = table.named(use, "include", problems);
            if (columns.isPresent() && include.isPresent()) {
                String joined = DefaultName.joined(Stream.concat(columns.get().stream(), include.get().stream())
                        .map(Name::text)
                        .toList());
                Name name =
                        values.name(use, "name").orElseGet(() -> table.pool().choose(Optional.of(joined), "key"));
                table.add(
                        new Unique(
                                name,
                                columns.get(),
                                include.get(),
                                use.flag("nullsNotDistinct"),
                                Values.deferrable(use)),
                        use.place(),
                        new IndexShape(Optional.of(joined), "key"));
            }
        }
    }
}
