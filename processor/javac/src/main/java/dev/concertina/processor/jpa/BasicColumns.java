package dev.concertina.processor.jpa;

import dev.concertina.ddl.SqlWriter;
import dev.concertina.processor.declaration.AnnotationUse;
import dev.concertina.processor.declaration.JavaType;
import dev.concertina.processor.declaration.MemberDeclaration;
import dev.concertina.processor.jpa.BasicTypes.Told;
import dev.concertina.processor.jpa.JavaTypes.Size;
import dev.concertina.processor.problem.ErrorCode;
import dev.concertina.processor.problem.Place;
import dev.concertina.processor.problem.Problems;
import dev.concertina.schema.Name;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads basic attributes, elements of collections and keys of maps as columns. */
final class BasicColumns {
    /** What Hibernate itself writes; Hibernate 7 makes it NOT NULL. */
    private static final Set<String> WRITTEN = Set.of(
            "jpa:Version", "hibernate:CreationTimestamp", "hibernate:UpdateTimestamp", "hibernate:CurrentTimestamp");

    private final BasicTypes types;
    private final JpaSettings settings;
    private final Problems problems;

    BasicColumns(BasicTypes types, JpaSettings settings, Problems problems) {
        this.types = types;
        this.settings = settings;
        this.problems = problems;
    }

    /** The column of an attribute; empty after a report. */
    Optional<ColumnDraft> of(Attribute attribute, Need need) {
        Optional<AnnotationUse> convert =
                Optional.ofNullable(attribute.overrides().conversions().get(attribute.name()));
        Told told = Told.of(attribute.member(), false, convert);
        return of(attribute.member(), attribute.type(), told, attribute.column(), attribute.name(), need);
    }

    /**
     * The column of an attribute, element or key.
     *
     * @param column what {@code @Column} or the like says
     * @param name if it says none
     */
    Optional<ColumnDraft> of(
            MemberDeclaration member,
            JavaType type,
            Told told,
            Optional<AnnotationUse> column,
            String name,
            Need need) {
        String physical =
                settings.naming().physical(column.flatMap(c -> c.text("name")).orElse(name));
        Place place = column.map(AnnotationUse::place).orElse(member.place());
        Size size = HibernateColumn.size(member, Size.of(column), settings);
        Optional<SqlType> found = types.of(JavaTypeDescriptor.of(member, type), told, size);
        Optional<SqlType> said = ColumnDefinition.of(column)
                .map(d -> new SqlType(d.type(), found.map(SqlType::values).orElse(List.of())))
                .or(() -> found);
        Optional<SqlType> sql = member.annotation("StoredAs")
                .flatMap(s -> s.text("value"))
                .map(s -> said.orElse(SqlType.of(s)).spelled(s))
                .or(() -> said);
        if (sql.isEmpty()) {
            unsupported(member, type);
        }
        return sql.map(s -> {
            boolean notNull = isNotNull(member, type, column, need);
            ColumnDraft draft =
                    ColumnDraft.of(physical, s.text(), notNull, member).at(place);
            return HibernateColumn.described(said(checked(draft, s, type), column), member, settings);
        });
    }

    private ColumnDraft said(ColumnDraft draft, Optional<AnnotationUse> column) {
        if (column.isEmpty()) {
            return draft;
        }
        ColumnDraft said = draft;
        AnnotationUse use = column.get();
        if (use.flag("unique")) {
            said = said.with(Vocabulary.use("Unique", use.place(), Map.of()));
        }
        for (AnnotationUse check : use.allNested("check")) {
            said = said.with(Vocabulary.check(check.text("constraint").orElse(""), check.text("name"), use.place()));
        }
        return ColumnDefinition.applied(said.withComment(use.text("comment")), column);
    }

    private static ColumnDraft checked(ColumnDraft draft, SqlType sql, JavaType type) {
        if (sql.values().isEmpty()) {
            return draft;
        }
        String name = SqlWriter.quote(Name.shortened(draft.name()));
        List<String> values = sql.values();
        boolean ordinal = type.kind() == JavaType.Kind.ENUM && !values.get(0).startsWith("'");
        String check = !ordinal
                ? name + " IN (" + String.join(", ", values) + ")"
                : name + " BETWEEN " + values.get(0) + " AND " + values.get(values.size() - 1);
        return draft.with(Vocabulary.check(check, Optional.empty(), draft.place()));
    }

    private boolean isNotNull(MemberDeclaration member, JavaType type, Optional<AnnotationUse> column, Need need) {
        boolean said = isFalse(column, "nullable")
                || isFalse(member.annotation("jpa:Basic"), "optional")
                || (settings.validation() && HibernateColumn.isRequired(member));
        if (settings.seven() && member.has("hibernate:GeneratedColumn")) {
            return said;
        }
        boolean written = settings.seven() && member.annotations().stream().anyMatch(a -> WRITTEN.contains(a.name()));
        boolean tenant = member.has("hibernate:TenantId") || (settings.seven() && member.has("hibernate:PartitionKey"));
        boolean primitive = need == Need.AS_SAID && type.primitive() && column.isEmpty();
        return need == Need.REQUIRED || said || written || tenant || primitive;
    }

    static boolean isFalse(Optional<AnnotationUse> use, String attribute) {
        return use.map(u -> Boolean.FALSE.equals(u.values().get(attribute))).orElse(false);
    }

    private void unsupported(MemberDeclaration member, JavaType type) {
        if (type.kind() != JavaType.Kind.UNRESOLVED) {
            problems.add(
                    ErrorCode.UNSUPPORTED_TYPE,
                    member.place(),
                    member.place().subject() + " has the Java type \"" + type
                            + "\", for which no SQL type is known, so it cannot be a column. Name the type with"
                            + " @Column(columnDefinition = …) or @StoredAs, convert it with @Convert, or leave it out"
                            + " with @Transient.");
        }
    }
}
