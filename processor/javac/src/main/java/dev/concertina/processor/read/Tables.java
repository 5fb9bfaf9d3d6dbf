package dev.concertina.processor.read;

import dev.concertina.processor.declaration.AnnotationUse;
import dev.concertina.processor.problem.ErrorCode;
import dev.concertina.processor.problem.Nearest;
import dev.concertina.processor.problem.Place;
import dev.concertina.processor.problem.Problems;
import java.util.Collection;
import java.util.Optional;

/** The tables that an annotation can name, by class. */
interface Tables {
    /** The table of this class, of this compilation or of a jar. */
    Optional<TableDraft> find(String qualifiedClassName);

    /** Whether the compiler knows the class at all. */
    boolean isKnown(String qualifiedClassName);

    /** The simple names of the classes that are tables. */
    Collection<String> classes();

    /** The table whose class an attribute names; a class that is none is reported. */
    default Optional<TableDraft> named(AnnotationUse use, String attribute, Problems problems) {
        return named(use, use.text(attribute).orElse(""), use.at(attribute), problems);
    }

    /** The same for one of several classes. */
    default Optional<TableDraft> named(AnnotationUse use, String attribute, int index, Problems problems) {
        return named(use, use.texts(attribute).get(index), use.at(attribute, index), problems);
    }

    private Optional<TableDraft> named(AnnotationUse use, String type, Place place, Problems problems) {
        Optional<TableDraft> target = find(type);
        if (target.isEmpty() && isKnown(type)) {
            String simple = type.substring(type.lastIndexOf('.') + 1);
            problems.add(
                    ErrorCode.UNKNOWN_TABLE,
                    place,
                    use.subject() + " names class \"" + simple
                            + "\", which is no table, so there is nothing to reference. Annotate it with @Stored."
                            + Nearest.of(simple, classes())
                                    .filter(n -> !n.equals(simple))
                                    .map(n -> " Or did you mean \"" + n + "\"?")
                                    .orElse(""));
        }
        return target;
    }
}
