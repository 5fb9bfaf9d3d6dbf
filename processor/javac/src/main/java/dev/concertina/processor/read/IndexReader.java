package dev.concertina.processor.read;

import dev.concertina.processor.declaration.AnnotationUse;
import dev.concertina.processor.problem.ErrorCode;
import dev.concertina.processor.problem.Problems;
import dev.concertina.schema.DefaultName;
import dev.concertina.schema.Expression;
import dev.concertina.schema.Index;
import dev.concertina.schema.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code @IndexOn}. */
final class IndexReader implements PartReader {
    private final Values values;
    private final KeyReader keys;
    private final TypeNames names;
    private final Problems problems;

    IndexReader(Values values, KeyReader keys, TypeNames names, Problems problems) {
        this.values = values;
        this.keys = keys;
        this.names = names;
        this.problems = problems;
    }

    @Override
    public void read(TableDraft table) {
        for (Applied index : table.applied("IndexOn")) {
            AnnotationUse use = index.use();
            Optional<List<KeyReader.Read>> read = keys(table, index);
            Optional<List<Name>> include = table.named(use, "include", problems);
            if (read.isPresent() && include.isPresent()) {
                IndexShape shape = new IndexShape(Optional.of(joined(read.get(), include.get())), "idx");
                table.add(index(table, index, read.get(), include.get(), shape), use.place(), shape);
            }
        }
    }

    private Index index(
            TableDraft table, Applied application, List<KeyReader.Read> read, List<Name> include, IndexShape shape) {
        AnnotationUse use = application.use();
        Name name = values.name(use, "name").orElseGet(() -> table.pool().choose(shape.columns(), shape.label()));
        Optional<Expression> where = values.expression(use, "where")
                .map(e -> application
                        .column()
                        .map(c -> MemberSql.named(e, c.name()))
                        .orElse(e));
        return new Index(
                name,
                use.text("method").orElse("btree"),
                read.stream().map(KeyReader.Read::element).toList(),
                include,
                use.flag("unique"),
                use.flag("nullsNotDistinct"),
                where,
                values.storage(use),
                names.comment(use, Optional.empty()));
    }

    /** Keys and included columns; one that comes again is numbered, as PostgreSQL does it. */
    static String joined(List<KeyReader.Read> keys, List<Name> include) {
        List<String> joined = new ArrayList<>();
        List<String> all =
                new ArrayList<>(keys.stream().map(KeyReader.Read::name).toList());
        include.forEach(c -> all.add(c.text()));
        for (String name : all) {
            String numbered = name;
            for (int i = 1; joined.contains(numbered); i++) {
                numbered = name + i;
            }
            joined.add(numbered);
        }
        return DefaultName.joined(joined);
    }

    private Optional<List<KeyReader.Read>> keys(TableDraft table, Applied index) {
        AnnotationUse use = index.use();
        int written = use.texts("value").size();
        if (written == 0 && index.column().isPresent()) {
            return Optional.of(List.of(KeyReader.of(index.column().get().name())));
        }
        if (written == 0) {
            problems.add(
                    ErrorCode.UNKNOWN_COLUMN,
                    use.place(),
                    use.subject() + " names no keys of table \"" + table.name().name()
                            + "\", so there is nothing to index. Give the keys, or move it to a member.");
            return Optional.empty();
        }
        List<KeyReader.Read> read = new ArrayList<>();
        for (int i = 0; i < written; i++) {
            keys.read(table, index, "value", i, false).ifPresent(read::add);
        }
        return read.size() == written ? Optional.of(read) : Optional.empty();
    }
}
