package dev.concertina.processor.jpa;

import dev.concertina.processor.declaration.AnnotationUse;
import dev.concertina.processor.declaration.JavaType;
import dev.concertina.processor.declaration.MemberDeclaration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code @JavaType} with one of Hibernate's own descriptors, {@code LongJavaType}, which says of what type an attribute is
 * to be taken. What a descriptor of somebody else stores is known only when it runs.
 */
final class JavaTypeDescriptor {
    private static final String PACKAGE = "org.hibernate.type.descriptor.java.";
    private static final String SUFFIX = "JavaType";
    private static final String JDBC = "Jdbc";
    private static final List<String> PACKAGES =
            List.of("java.lang.", "java.math.", "java.time.", "java.util.", "java.net.");

    /** They recommend no type of a column, so that Hibernate serializes what otherwise would be a text. */
    private static final Set<String> SERIALIZED = Set.of("Class", "Currency", "Locale", "TimeZone");

    private JavaTypeDescriptor() {}

    /** The type that counts for an attribute. */
    static JavaType of(MemberDeclaration member, JavaType type) {
        return member.annotation("hibernate:JavaType")
                .flatMap(JavaTypeDescriptor::described)
                .map(JavaType::of)
                .orElse(type);
    }

    /** The name of the type that is described; empty if that is not known. */
    static Optional<String> described(AnnotationUse use) {
        String name = use.text("value").orElse("");
        if (!name.startsWith(PACKAGE) || !name.endsWith(SUFFIX)) {
            return Optional.empty();
        }
        String stem = name.substring(PACKAGE.length(), name.length() - SUFFIX.length());
        if (SERIALIZED.contains(stem)) {
            return Optional.of("java.io.Serializable");
        }
        return stem.startsWith(JDBC)
                ? known("java.sql." + stem.substring(JDBC.length()))
                : PACKAGES.stream().flatMap(p -> known(p + stem).stream()).findFirst();
    }

    private static Optional<String> known(String type) {
        return Optional.of(type).filter(JavaTypes::isKnown);
    }
}
