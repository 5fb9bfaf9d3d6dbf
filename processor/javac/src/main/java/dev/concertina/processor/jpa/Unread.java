package dev.concertina.processor.jpa;

import dev.concertina.processor.declaration.AnnotationUse;
import dev.concertina.processor.declaration.MemberDeclaration;
import dev.concertina.processor.declaration.TypeDeclaration;
import dev.concertina.processor.problem.ErrorCode;
import dev.concertina.processor.problem.Problems;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Names what says something about tables and is not read; what says nothing about them is passed over. */
final class Unread {
    private static final Set<String> MEANINGFUL = Set.of(
            "hibernate:Any",
            "hibernate:AnyDiscriminator",
            "hibernate:AnyKeyJavaClass",
            "hibernate:AttributeBinderType",
            "hibernate:CollectionId",
            "hibernate:CollectionType",
            "hibernate:Columns",
            "hibernate:CompositeType",
            "hibernate:DialectOverride",
            "hibernate:GenericGenerator",
            "hibernate:IdGeneratorType",
            "hibernate:Index",
            "hibernate:JavaType",
            "hibernate:JdbcType",
            "hibernate:JoinColumnOrFormula",
            "hibernate:JoinColumnsOrFormulas",
            "hibernate:JoinFormula",
            "hibernate:ListIndexJavaType",
            "hibernate:ListIndexJdbcType",
            "hibernate:ManyToAny",
            "hibernate:MapKeyJavaType",
            "hibernate:MapKeyJdbcType",
            "hibernate:MapKeyType",
            "hibernate:Struct",
            "hibernate:TimeZoneColumn",
            "hibernate:TimeZoneStorage",
            "hibernate:Type",
            "hibernate:TypeBinderType",
            "jpa:EnumeratedValue");

    /** Those whose options are read, as far as they are clauses of a column. */
    private static final Set<String> COLUMNS =
            Set.of("jpa:Column", "jpa:JoinColumn", "jpa:MapKeyColumn", "jpa:MapKeyJoinColumn");

    private final Problems problems;

    Unread(Problems problems) {
        this.problems = problems;
    }

    void check(List<TypeDeclaration> types) {
        for (TypeDeclaration type : types) {
            checkUses(type.annotations());
            Stream.of(type.members(), type.properties(), type.constants())
                    .flatMap(List::stream)
                    .map(MemberDeclaration::annotations)
                    .forEach(this::checkUses);
        }
    }

    private void checkUses(List<AnnotationUse> uses) {
        for (AnnotationUse use : uses) {
            boolean described = use.name().equals("hibernate:JavaType")
                    && JavaTypeDescriptor.described(use).isPresent();
            if (MEANINGFUL.contains(use.name()) && !described) {
                problems.warn(
                        ErrorCode.UNREAD_ANNOTATION,
                        use.place(),
                        use.subject() + " says something about tables that is not read, so the migrations lack it."
                                + " Say it with an annotation of ours; the page docs/jpa.md lists what is not read.");
            }
            if (use.name().startsWith("jpa:")) {
                if (!COLUMNS.contains(use.name())
                        || ColumnDefinition.options(use).isEmpty()) {
                    attribute(use, "options");
                }
                attribute(use, "catalog");
            }
        }
    }

    private void attribute(AnnotationUse use, String attribute) {
        use.text(attribute)
                .ifPresent(text -> problems.warn(
                        ErrorCode.UNREAD_ANNOTATION,
                        use.at(attribute),
                        use.subject() + " has the " + attribute + " \"" + text
                                + "\", which is not read, so the migrations lack what it says."
                                + " Say it with an annotation of ours; the page docs/jpa.md lists what is not read."));
    }
}
