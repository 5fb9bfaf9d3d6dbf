package dev.concertina.processor.read;

import dev.concertina.processor.declaration.AnnotationUse;
import dev.concertina.processor.declaration.MemberDeclaration;
import dev.concertina.processor.problem.ErrorCode;
import dev.concertina.processor.problem.Problems;
import dev.concertina.schema.Column;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Sequence;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a member as a column. */
final class ColumnReader {
    /** The annotations of columns that are NOT NULL whatever else is said. */
    private static final Set<String> NEVER_NULL = Set.of("Key", "Identity", "FromSequence");

    private final ColumnTypes types;
    private final ColumnValueReader columnValues;
    private final Values values;
    private final TypeNames names;
    private final Problems problems;

    ColumnReader(ColumnTypes types, ColumnValueReader columnValues, Values values, TypeNames names, Problems problems) {
        this.types = types;
        this.columnValues = columnValues;
        this.values = values;
        this.names = names;
        this.problems = problems;
    }

    /** The column; empty if its name or type is wrong, which is reported. */
    Optional<ReadColumn> read(MemberDeclaration member, String prefix, QualifiedName table, NamePool pool) {
        Optional<Name> name = types.columnName(member, prefix);
        Optional<ColumnTypes.Resolved> resolved = types.resolve(member);
        if (name.isEmpty() || resolved.isEmpty()) {
            return Optional.empty();
        }
        Column plain = new Column(
                name.get(),
                resolved.get().type(),
                isNotNull(member),
                Optional.empty(),
                member.annotation("StoredAs").flatMap(a -> values.collation(a, "collation")),
                comment(member));
        ColumnValueReader.Read value =
                columnValues.read(member, plain, table, pool, resolved.get().labels());
        Optional<Sequence> sequence = value.sequence();
        return Optional.of(new ReadColumn(
                plain.withValue(value.value()),
                member,
                prefix,
                sequence,
                resolved.get().labels()));
    }

    private Optional<String> comment(MemberDeclaration member) {
        AnnotationUse none = new AnnotationUse("StoredAs", Map.of(), member.place());
        return names.comment(member.annotation("StoredAs").orElse(none), member.documentation());
    }

    private boolean isNotNull(MemberDeclaration member) {
        boolean nullable = member.nullable() || member.type().optional();
        if (member.nullable() && member.type().primitive()) {
            AnnotationUse orNull =
                    member.annotation("OrNull").orElse(new AnnotationUse("Nullable", Map.of(), member.place()));
            problems.add(
                    ErrorCode.CONFLICTING_VALUES,
                    orNull.place(),
                    orNull.subject() + " makes a column nullable whose Java type \"" + member.type()
                            + "\" cannot hold null; reading NULL would fail. Use the boxed type, or remove @"
                            + orNull.name() + ".");
            return true;
        }
        Optional<AnnotationUse> contradicting = nullable ? neverNull(member) : Optional.empty();
        if (contradicting.isPresent()) {
            AnnotationUse use = contradicting.get();
            problems.add(
                    ErrorCode.NULLABLE_KEY,
                    use.place(),
                    use.subject() + " stands on \"" + member.name()
                            + "\", which may be null; such a column is always NOT NULL in PostgreSQL."
                            + " Make the member non-null.");
            return true;
        }
        return !nullable;
    }

    private static Optional<AnnotationUse> neverNull(MemberDeclaration member) {
        return member.annotations().stream()
                .filter(a -> NEVER_NULL.contains(a.name()))
                .findFirst();
    }
}
