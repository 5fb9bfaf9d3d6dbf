package dev.concertina.processor.read;

import dev.concertina.processor.declaration.AnnotationUse;
import dev.concertina.processor.problem.Problems;
import dev.concertina.schema.Exclusion;
import dev.concertina.schema.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code @ExcludeOn}. */
final class ExclusionReader implements PartReader {
    private final Values values;
    private final KeyReader keys;
    private final Problems problems;

    ExclusionReader(Values values, KeyReader keys, Problems problems) {
        this.values = values;
        this.keys = keys;
        this.problems = problems;
    }

    @Override
    public void read(TableDraft table) {
        for (Applied exclusion : table.applied("ExcludeOn")) {
            AnnotationUse use = exclusion.use();
            int written = use.texts("value").size();
            List<KeyReader.Read> read = new ArrayList<>();
            for (int i = 0; i < written; i++) {
                keys.read(table, exclusion, "value", i, true).ifPresent(read::add);
            }
            Optional<List<Name>> include = table.named(use, "include", problems);
            if (read.size() == written && written > 0 && include.isPresent()) {
                add(table, use, read, include.get());
            }
        }
    }

    private void add(TableDraft table, AnnotationUse use, List<KeyReader.Read> read, List<Name> include) {
        IndexShape shape = new IndexShape(Optional.of(IndexReader.joined(read, include)), "excl");
        Name name = values.name(use, "name").orElseGet(() -> table.pool().choose(shape.columns(), shape.label()));
        List<Exclusion.Element> elements = read.stream()
                .map(k -> new Exclusion.Element(k.element(), k.operator().orElse("=")))
                .toList();
        table.add(
                new Exclusion(
                        name,
                        use.text("method").orElse("gist"),
                        elements,
                        include,
                        values.storage(use),
                        values.expression(use, "where"),
                        Values.deferrable(use)),
                use.place(),
                shape);
    }
}
