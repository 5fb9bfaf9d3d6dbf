package dev.concertina.processor.read;

import dev.concertina.processor.declaration.AnnotationUse;
import dev.concertina.processor.declaration.Declarations;
import dev.concertina.processor.declaration.JavaType;
import dev.concertina.processor.declaration.MemberDeclaration;
import dev.concertina.processor.declaration.TypeDeclaration;
import dev.concertina.processor.problem.ErrorCode;
import dev.concertina.processor.problem.Place;
import dev.concertina.processor.problem.Problems;
import dev.concertina.schema.Check;
import dev.concertina.schema.DataType;
import dev.concertina.schema.Domain;
import dev.concertina.schema.EnumType;
import dev.concertina.schema.Expression;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code @NativeEnum} and {@code @Domain}. */
final class TypeReader {
    private final Values values;
    private final TypeNames names;
    private final ColumnTypes types;
    private final Problems problems;

    TypeReader(Declarations declarations, Values values, TypeNames names, Problems problems) {
        this.values = values;
        this.names = names;
        this.types = new ColumnTypes(declarations, problems, values, names);
        this.problems = problems;
    }

    Optional<Placed<EnumType>> enumType(TypeDeclaration type) {
        AnnotationUse use = type.annotation("NativeEnum").orElseThrow();
        List<String> labels = ColumnTypes.labels(type);
        Set<String> seen = new HashSet<>();
        for (MemberDeclaration constant : type.constants()) {
            String label = constant.annotation("StoredAs")
                    .flatMap(a -> a.text("value"))
                    .orElse(constant.name());
            Place place =
                    constant.annotation("StoredAs").map(a -> a.at("value")).orElse(constant.place());
            values.name(label, place);
            if (!seen.add(label)) {
                problems.add(
                        ErrorCode.DUPLICATE_TYPE,
                        place,
                        "The label \"" + label + "\" of " + type.simpleName()
                                + " stands twice; PostgreSQL would refuse the type. Give each constant its own.");
            }
        }
        return names.of(type, use)
                .filter(name -> seen.size() == labels.size())
                .map(name -> new Placed<>(
                        new EnumType(name, labels, names.comment(use, type.documentation())), use.place()));
    }

    Optional<Placed<Domain>> domain(TypeDeclaration type) {
        AnnotationUse use = type.annotation("Domain").orElseThrow();
        Optional<QualifiedName> name = names.of(type, use);
        Optional<DataType> beneath = beneath(type, use);
        if (name.isEmpty() || beneath.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Placed<>(
                new Domain(
                        name.get(),
                        beneath.get(),
                        values.collation(use, "collation"),
                        use.flag("notNull"),
                        values.expression(use, "defaultsTo"),
                        Domain.checks(checks(type, name.get())),
                        names.comment(use, type.documentation())),
                use.place()));
    }

    private Optional<DataType> beneath(TypeDeclaration type, AnnotationUse use) {
        Optional<String> written = use.text("type");
        if (written.isPresent()) {
            return types.written(use, written.get(), use.at("type"));
        }
        List<MemberDeclaration> members =
                type.members().stream().filter(m -> !m.skipped()).toList();
        if (members.size() == 1) {
            JavaType only = members.get(0).type();
            return types.byJavaType(only, members.get(0).place()).map(ColumnTypes.Resolved::type);
        }
        problems.add(
                ErrorCode.INVALID_TYPE,
                use.place(),
                use.subject() + " says no type, and \"" + type.simpleName() + "\" has " + members.size()
                        + " members to take it from, so the domain has none beneath. Give \"type\".");
        return Optional.empty();
    }

    private List<Check> checks(TypeDeclaration type, QualifiedName domain) {
        NamePool pool = new NamePool(domain.name());
        List<Check> checks = new ArrayList<>();
        Set<Name> taken = new HashSet<>();
        type.annotations("CheckThat").forEach(use -> use.text("name").ifPresent(pool::reserve));
        for (AnnotationUse use : type.annotations("CheckThat")) {
            Optional<Expression> condition = values.required(use, "value");
            Name name = values.name(use, "name").orElseGet(() -> pool.choose(Optional.empty(), "check"));
            if (!taken.add(name)) {
                problems.add(
                        ErrorCode.DUPLICATE_CONSTRAINT,
                        use.at("name"),
                        use.subject() + " names a second constraint \"" + name + "\" of domain \"" + domain.name()
                                + "\"; PostgreSQL would refuse it. Rename one.");
            } else {
                condition.ifPresent(e -> checks.add(new Check(name, List.of(), e, false)));
            }
        }
        return checks;
    }
}
