package dev.concertina.source;

import com.palantir.javapoet.AnnotationSpec;
import dev.concertina.annotation.FreeSequence;
import dev.concertina.annotation.FromSequence;
import dev.concertina.annotation.Identity;
import dev.concertina.ddl.SqlWriter;
import dev.concertina.schema.Column;
import dev.concertina.schema.ColumnReference;
import dev.concertina.schema.ColumnValue;
import dev.concertina.schema.DataType;
import dev.concertina.schema.DefaultName;
import dev.concertina.schema.Expression;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Sequence;
import dev.concertina.schema.SequenceOptions;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Annotations for sequences and for columns that count by one. */
final class SequenceAnnotations {
    private static final Name PUBLIC = Name.of("public");
    private static final DataType BIGINT = DataType.builtin("bigint");
    private static final Set<String> COUNTING = Set.of("smallint", "integer", "bigint");

    private final Map<ColumnReference, Sequence> behind = new HashMap<>();
    private final Map<Expression, Sequence> free = new HashMap<>();

    /** @param schema with its tables */
    SequenceAnnotations(Schema schema) {
        schema.sequences().values().stream().filter(s -> s.ownedBy().isEmpty()).forEach(s -> free.put(next(s), s));
        schema.sequences().values().stream()
                .filter(s -> s.comment().isEmpty())
                .forEach(s -> s.ownedBy()
                        .filter(owner -> schema.table(owner.table())
                                .flatMap(t -> t.column(owner.column()))
                                .filter(c -> counts(c)
                                        && c.defaultValue()
                                                .filter(next(s)::equals)
                                                .isPresent())
                                .isPresent())
                        .ifPresent(owner -> behind.put(owner, s)));
    }

    private static boolean counts(Column column) {
        return column.notNull()
                && column.type().schema().isEmpty()
                && !column.type().array()
                && COUNTING.contains(column.type().name());
    }

    private static Expression next(Sequence sequence) {
        return Expression.of("nextval(" + SqlWriter.quoteLiteral(SqlWriter.quote(sequence.name())) + "::regclass)");
    }

    /** Whether a column's annotation says that there is this sequence. */
    boolean isSaid(Sequence sequence) {
        return behind.containsValue(sequence);
    }

    /** The sequence of its own from which a column takes its default. */
    Optional<Sequence> free(Column column) {
        return column.defaultValue().map(free::get);
    }

    /** A column that counts as {@code serial} does. */
    Optional<AnnotationSpec> fromSequence(QualifiedName table, Column column) {
        return Optional.ofNullable(behind.get(new ColumnReference(table, column.name())))
                .map(s -> {
                    Attributes attributes = new Attributes(FromSequence.class);
                    if (!s.name().name().equals(assumed(table, column))) {
                        attributes.text("value", s.name().name().text());
                    }
                    attributes.schema(s.name(), table.schema());
                    if (!s.options().type().equals(column.type())) {
                        attributes.text("as", s.options().type().name());
                    }
                    return options(attributes, s.options()).build();
                });
    }

    AnnotationSpec identity(QualifiedName table, Column column, ColumnValue.Identity identity) {
        Attributes attributes = new Attributes(Identity.class).flag("always", identity.always());
        if (!identity.sequence().name().equals(assumed(table, column))) {
            attributes.text("name", identity.sequence().name().text());
        }
        return options(attributes, identity.options()).build();
    }

    private static Name assumed(QualifiedName table, Column column) {
        return DefaultName.of(table.name(), Optional.of(column.name().text()), "seq");
    }

    /** A sequence that no column says. */
    AnnotationSpec free(Sequence sequence, ClassNames classes) {
        Attributes attributes = new Attributes(FreeSequence.class)
                .text("value", sequence.name().name().text());
        attributes.schema(sequence.name(), PUBLIC);
        if (!sequence.options().type().equals(BIGINT)) {
            attributes.text("as", sequence.options().type().name());
        }
        options(attributes, sequence.options());
        sequence.ownedBy()
                .ifPresent(owner -> classes.of(owner.table())
                        .ifPresent(type -> attributes
                                .type("ownedBy", type)
                                .text("column", owner.column().text())));
        return attributes.text("comment", sequence.comment()).build();
    }

    /** What the processor assumes of a sequence of which nothing is said. */
    private static Attributes options(Attributes attributes, SequenceOptions options) {
        SequenceOptions assumed = SequenceOptions.of(options.type(), options.increment());
        return attributes
                .number("start", options.start(), options.increment() < 0 ? options.maximum() : options.minimum())
                .number("increment", options.increment(), 1)
                .number("min", options.minimum(), assumed.minimum())
                .number("max", options.maximum(), assumed.maximum())
                .number("cache", options.cache(), 1)
                .flag("cycle", options.cycle());
    }
}
