package dev.concertina.processor.declaration;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The families of annotations that are read, by the packages they live in. */
final class Family {
    private static final Map<String, String> FAMILIES = Map.of(
            "dev.concertina.annotation.", "",
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
        for (int end = qualifiedName.lastIndexOf('.'); end >= 0; end = qualifiedName.lastIndexOf('.', end - 1)) {
            String family = FAMILIES.get(qualifiedName.substring(0, end + 1));
            if (family != null) {
                return Optional.of(family + qualifiedName.substring(end + 1));
            }
        }
        return Optional.empty();
    }

    /** The name without its family, as sources have it. */
    static String simple(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
