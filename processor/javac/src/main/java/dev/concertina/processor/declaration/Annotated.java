package dev.concertina.processor.declaration;

import dev.concertina.processor.problem.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What annotations stand on. */
public interface Annotated {
    /** Those that are read, in the order in which they are written. */
    List<AnnotationUse> annotations();

    Place place();

    /** The first annotation with this simple name. */
    default Optional<AnnotationUse> annotation(String name) {
        for (AnnotationUse use : annotations()) {
            if (use.name().equals(name)) {
                return Optional.of(use);
            }
        }
        return Optional.empty();
    }

    /** All annotations with this simple name. */
    default List<AnnotationUse> annotations(String name) {
        List<AnnotationUse> found = new ArrayList<>();
        for (AnnotationUse use : annotations()) {
            if (use.name().equals(name)) {
                found.add(use);
            }
        }
        return found;
    }

    default boolean has(String name) {
        return annotation(name).isPresent();
    }
}
