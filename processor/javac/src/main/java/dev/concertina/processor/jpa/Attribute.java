package dev.concertina.processor.jpa;

import dev.concertina.processor.declaration.AnnotationUse;
import dev.concertina.processor.declaration.JavaType;
import dev.concertina.processor.declaration.MemberDeclaration;
import dev.concertina.processor.problem.Place;
import java.util.List;
import java.util.Optional;

/**
 * A persistent attribute, with what is said outside of its class about it.
 *
 * @param shape what its annotations make of it
 * @param overrides by paths that begin at the attribute's class
 */
record Attribute(MemberDeclaration member, Shape shape, Overrides overrides) {
    /** What an attribute is to its table; of several the last counts. */
    enum Shape {
        BASIC_OR_EMBEDDED,
        TO_ONE,
        FORMULA,
        PLURAL;

        private static Shape of(MemberDeclaration member) {
            Shape shape = BASIC_OR_EMBEDDED;
            for (AnnotationUse use : member.annotations()) {
                Shape said = switch (use.name()) {
                    case "jpa:ElementCollection", "jpa:OneToMany", "jpa:ManyToMany" -> PLURAL;
                    case "hibernate:Formula", "hibernate:JoinFormula", "hibernate:Any", "hibernate:ManyToAny" ->
                        FORMULA;
                    case "jpa:ManyToOne", "jpa:OneToOne" -> TO_ONE;
                    default -> BASIC_OR_EMBEDDED;
                };
                shape = said.compareTo(shape) > 0 ? said : shape;
            }
            return shape;
        }
    }

    Attribute(MemberDeclaration member, Overrides overrides) {
        this(member, Shape.of(member), overrides);
    }

    String name() {
        return member.name();
    }

    JavaType type() {
        return member.type();
    }

    Place place() {
        return member.place();
    }

    boolean has(String annotation) {
        return member.has(annotation);
    }

    Optional<AnnotationUse> use(String annotation) {
        return member.annotation(annotation);
    }

    /** {@code @Column}, or what overrides it. */
    Optional<AnnotationUse> column() {
        return overrides.column(name()).or(() -> use("jpa:Column"));
    }

    /** {@code @JoinColumn}, or what overrides it. */
    List<AnnotationUse> joinColumns() {
        List<AnnotationUse> own = member.annotations("jpa:JoinColumn");
        return overrides.joins().getOrDefault(name(), own);
    }

    /** What is said here about the attributes of an embedded attribute; what stands outside counts more. */
    Overrides inside() {
        return overrides.under(name()).over(Overrides.of(member.annotations()));
    }

    boolean isPlural() {
        return shape == Shape.PLURAL;
    }

    boolean isToOne() {
        return shape == Shape.TO_ONE;
    }

    /** Whether no column of a table holds it, although it has one value. */
    boolean isFormula() {
        return shape == Shape.FORMULA;
    }

    /** The annotation that makes it a relation. */
    AnnotationUse relation() {
        return use("jpa:ManyToOne")
                .or(() -> use("jpa:OneToOne"))
                .or(() -> use("jpa:OneToMany"))
                .or(() -> use("jpa:ManyToMany"))
                .orElseThrow();
    }

    /** The class at the other end of a relation. */
    String target() {
        JavaType element = type().arguments().isEmpty() || type().name().isEmpty()
                ? type()
                : type().arguments().get(type().arguments().size() - 1);
        JavaType target = isToOne() ? type() : element;
        return relation().text("targetEntity").orElse(target.name());
    }
}
