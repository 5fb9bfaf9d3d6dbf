package dev.concertina.processor.read;

import dev.concertina.ddl.SqlWriter;
import dev.concertina.processor.declaration.AnnotationUse;
import dev.concertina.processor.declaration.MemberDeclaration;
import dev.concertina.processor.problem.ErrorCode;
import dev.concertina.processor.problem.Problems;
import dev.concertina.schema.Column;
import dev.concertina.schema.ColumnReference;
import dev.concertina.schema.ColumnValue;
import dev.concertina.schema.DataType;
import dev.concertina.schema.Expression;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Sequence;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads where a column's value comes from when a statement gives none. */
final class ColumnValueReader {
    private static final Set<String> SOURCES = Set.of("Identity", "FromSequence", "DefaultsTo", "ComputedAs");
    private static final Read NOTHING = new Read(Optional.empty(), Optional.empty());

    private final Problems problems;
    private final Values values;
    private final SequenceOptionsReader sequences;
    private final DefaultCheck defaults;
    private final ColumnTypes types;

    ColumnValueReader(Problems problems, Values values, ColumnTypes types) {
        this.problems = problems;
        this.values = values;
        this.types = types;
        this.sequences = new SequenceOptionsReader(problems);
        this.defaults = new DefaultCheck(problems);
    }

    /**
     * A value, and a sequence that it reads and that comes with the column.
     */
    record Read(Optional<ColumnValue> value, Optional<Sequence> sequence) {}

    Read read(MemberDeclaration member, Column column, QualifiedName table, NamePool pool, List<String> labels) {
        if (member.annotations().isEmpty()) {
            return NOTHING;
        }
        List<AnnotationUse> sources = member.annotations().stream()
                .filter(a -> SOURCES.contains(a.name()))
                .toList();
        for (AnnotationUse second : sources.subList(Math.min(1, sources.size()), sources.size())) {
            problems.add(
                    ErrorCode.CONFLICTING_VALUES,
                    second.place(),
                    second.subject() + " and @" + sources.get(0).name()
                            + " both say where the value comes from; a column has one source. Remove one of them.");
        }
        if (sources.isEmpty()) {
            return NOTHING;
        }
        AnnotationUse source = sources.get(0);
        return switch (source.name()) {
            case "Identity" -> identity(source, column, table, pool);
            case "FromSequence" -> fromSequence(source, column, table, pool);
            case "ComputedAs" -> computed(source, column);
            default -> defaulted(source, column, labels);
        };
    }

    private Read identity(AnnotationUse use, Column column, QualifiedName table, NamePool pool) {
        if (!counts(use, column)) {
            return NOTHING;
        }
        Name name = sequenceName(use, "name", column, pool);
        return new Read(
                Optional.of(new ColumnValue.Identity(
                        use.flag("always"), table.sibling(name), sequences.read(use, column.type()))),
                Optional.empty());
    }

    private Read fromSequence(AnnotationUse use, Column column, QualifiedName table, NamePool pool) {
        if (!counts(use, column)) {
            return NOTHING;
        }
        boolean owned = use.values().get("owned") != Boolean.FALSE;
        DataType assumed = owned ? column.type() : DataType.builtin("bigint");
        DataType counted = use.text("as")
                .flatMap(text -> types.written(use, text, use.at("as")))
                .filter(type -> counts(use, type))
                .orElse(assumed);
        Name schema = values.name(use, "schema").orElse(table.schema());
        QualifiedName name = new QualifiedName(schema, sequenceName(use, "value", column, pool));
        Sequence sequence = new Sequence(
                name,
                sequences.read(use, counted),
                owned ? Optional.of(new ColumnReference(table, column.name())) : Optional.empty(),
                Optional.empty());
        String next = "nextval(" + SqlWriter.quoteLiteral(SqlWriter.quote(name)) + "::regclass)";
        return new Read(Optional.of(new ColumnValue.Default(Expression.of(next))), Optional.of(sequence));
    }

    private Name sequenceName(AnnotationUse use, String attribute, Column column, NamePool pool) {
        return values.name(use, attribute)
                .orElseGet(() -> pool.choose(Optional.of(column.name().text()), "seq"));
    }

    private boolean counts(AnnotationUse use, Column column) {
        return counts(use, column.type());
    }

    private boolean counts(AnnotationUse use, DataType type) {
        boolean counts = SequenceOptionsReader.counts(type);
        if (!counts) {
            problems.add(
                    ErrorCode.INVALID_IDENTITY,
                    use.place(),
                    use.subject() + " counts in the type \"" + type
                            + "\", but PostgreSQL counts in smallint, integer and bigint only."
                            + " Change the type, or give a default with @DefaultsTo.");
        }
        return counts;
    }

    private Read computed(AnnotationUse use, Column column) {
        return new Read(
                values.required(use, "value")
                        .map(e -> MemberSql.named(e, column.name()))
                        .map(e -> new ColumnValue.Generated(e, !use.flag("virtual"))),
                Optional.empty());
    }

    private Read defaulted(AnnotationUse use, Column column, List<String> labels) {
        Optional<Expression> expression = values.required(use, "value");
        expression.ifPresent(e -> defaults.check(use, e, column, labels));
        return new Read(expression.map(ColumnValue.Default::new), Optional.empty());
    }
}
