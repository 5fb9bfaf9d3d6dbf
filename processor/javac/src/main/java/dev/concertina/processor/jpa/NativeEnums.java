package dev.concertina.processor.jpa;

import dev.concertina.ddl.SqlWriter;
import dev.concertina.processor.declaration.AnnotationUse;
import dev.concertina.processor.declaration.MemberDeclaration;
import dev.concertina.processor.declaration.SnakeCase;
import dev.concertina.processor.declaration.TypeDeclaration;
import dev.concertina.schema.QualifiedName;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The enums that columns store as types of the database; their labels are sorted, as Hibernate does it. */
final class NativeEnums {
    private final JpaSettings settings;
    private final Map<String, TypeDeclaration> found = new LinkedHashMap<>();

    NativeEnums(JpaSettings settings) {
        this.settings = settings;
    }

    /** One that is ours has the name that ours have, and its own order. */
    SqlType type(TypeDeclaration type) {
        Optional<AnnotationUse> ours = type.annotation("NativeEnum");
        if (ours.isPresent()) {
            return named(
                    ours.get().text("schema").orElse(settings.schema()),
                    ours.get().text("value").orElse(SnakeCase.of(type.simpleName())));
        }
        String name = settings.naming().physical(type.simpleName());
        found.computeIfAbsent(type.name(), n -> declaration(type, name));
        return named(settings.schema(), name);
    }

    private static SqlType named(String schema, String name) {
        return new SqlType(SqlWriter.quote(QualifiedName.of(schema, name)), List.of());
    }

    /** The enums as ours would be. */
    Collection<TypeDeclaration> all() {
        return found.values();
    }

    private static TypeDeclaration declaration(TypeDeclaration type, String name) {
        List<MemberDeclaration> sorted = type.constants().stream()
                .sorted(Comparator.comparing(MemberDeclaration::name))
                .toList();
        return new TypeDeclaration(
                type.name(),
                type.simpleName(),
                type.packageName(),
                TypeDeclaration.Kind.ENUM,
                false,
                true,
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                sorted,
                List.of(Vocabulary.use("NativeEnum", type.place(), Map.of("value", name))),
                type.documentation(),
                true);
    }
}
