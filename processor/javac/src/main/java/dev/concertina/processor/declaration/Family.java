package dev.concertina.processor.declaration;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The families of annotations that are read, by the packages they live in. */
final class Family {
    private static final String OURS = "dev.concertina.annotation.";
    private static final Map<String, String> OTHERS = Map.of(
            "jakarta.persistence.", "jpa:",
            "javax.persistence.", "jpa:",
            "org.hibernate.annotations.", "hibernate:",
            "jakarta.validation.constraints.", "validation:",
            "javax.validation.constraints.", "validation:");

    /** Annotations that only hold several of one kind. */
    static final Set<String> CONTAINERS = Set.of(
            "jpa:AttributeOverrides",
            "jpa:AssociationOverrides",
            "jpa:JoinColumns",
            "jpa:PrimaryKeyJoinColumns",
            "jpa:MapKeyJoinColumns",
            "jpa:SecondaryTables",
            "jpa:SequenceGenerators",
            "jpa:TableGenerators",
            "jpa:Converts",
            "hibernate:Checks",
            "validation:NotNull.List",
            "validation:NotBlank.List",
            "validation:NotEmpty.List",
            "validation:Size.List",
            "validation:Min.List",
            "validation:Max.List",
            "validation:DecimalMin.List",
            "validation:DecimalMax.List",
            "validation:Digits.List",
            "validation:Pattern.List",
            "validation:Email.List");

    private Family() {}

    /** The name of an annotation of a family that is read; ours stand without a family's name before them. */
    static Optional<String> name(String qualifiedName) {
        if (qualifiedName.startsWith(OURS)) {
            return Optional.of(qualifiedName.substring(OURS.length()));
        }
        for (Map.Entry<String, String> family : OTHERS.entrySet()) {
            if (qualifiedName.startsWith(family.getKey())) {
                return Optional.of(family.getValue()
                        + qualifiedName.substring(family.getKey().length()));
            }
        }
        return Optional.empty();
    }

    /** The name without its family, as sources have it. */
    static String simple(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
