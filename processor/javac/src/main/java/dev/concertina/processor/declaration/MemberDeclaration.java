package dev.concertina.processor.declaration;

import dev.concertina.processor.problem.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A field, a record component or an enum constant.
 *
 * @param nullable whether it says that it may be null: {@code @OrNull}, any {@code @Nullable}
 * @param skipped whether it is static or transient, and so no column
 * @param documentation its Javadoc as plain text, where that was asked for
 */
public record MemberDeclaration(
        String name,
        JavaType type,
        boolean nullable,
        boolean skipped,
        List<AnnotationUse> annotations,
        Optional<String> documentation,
        Place place)
        implements Annotated {
    public MemberDeclaration {
        annotations = List.copyOf(annotations);
    }

    /** This member as a subclass sees it that gives arguments for type variables. */
    MemberDeclaration substituted(Map<String, JavaType> arguments) {
        return new MemberDeclaration(
                name, type.substituted(arguments), nullable, skipped, annotations, documentation, place);
    }
}
