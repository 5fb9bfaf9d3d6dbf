package dev.concertina.diff;

import dev.concertina.change.Commented;
import dev.concertina.schema.Domain;
import dev.concertina.schema.EnumType;
import dev.concertina.schema.Index;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Sequence;
import dev.concertina.schema.Table;
import java.util.List;
import java.util.Optional;

/** Sets the comment of any object. */
final class Comments {
    private Comments() {}

    static void set(RunningSchema schema, Commented object, Optional<String> text) {
        QualifiedName name = object.name();
        switch (object.kind()) {
            case TABLE -> schema.edit(name, t -> t.withOptions(t.unlogged(), t.storageParameters(), text));
            case COLUMN -> object.column().ifPresent(c -> column(schema, name, c, text));
            case INDEX -> index(schema, name, text);
            case TYPE -> schema.enums.computeIfPresent(name, (n, e) -> new EnumType(n, e.labels(), text));
            case DOMAIN -> schema.domains.computeIfPresent(name, (n, d) -> commented(d, text));
            case SEQUENCE ->
                schema.sequences.computeIfPresent(name, (n, s) -> new Sequence(n, s.options(), s.ownedBy(), text));
        }
    }

    static Domain commented(Domain d, Optional<String> text) {
        return new Domain(d.name(), d.type(), d.collation(), d.notNull(), d.defaultValue(), d.checks(), text);
    }

    private static void column(RunningSchema schema, QualifiedName table, Name column, Optional<String> text) {
        schema.edit(
                table,
                t -> t.column(column).map(c -> t.with(c.withComment(text))).orElse(t));
    }

    private static void index(RunningSchema schema, QualifiedName name, Optional<String> text) {
        for (Table table : List.copyOf(schema.tables())) {
            Index index = table.indexes().get(name.name());
            if (index != null && table.name().schema().equals(name.schema())) {
                schema.edit(table.name(), t -> t.with(index.withComment(text)));
            }
        }
    }
}
