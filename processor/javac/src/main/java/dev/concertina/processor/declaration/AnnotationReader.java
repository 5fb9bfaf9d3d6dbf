package dev.concertina.processor.declaration;

import dev.concertina.processor.problem.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Turns the compiler's annotation mirrors into {@link AnnotationUse}s; one instance reads one element. */
final class AnnotationReader {
    private static final String CONTAINER = ".All";
    private static final String UNRESOLVED = "<error>";

    private boolean complete = true;

    /** Whether all values were known to the compiler. */
    boolean complete() {
        return complete;
    }

    /** The annotations on an element that are read; containers of repeated ones are opened. */
    List<AnnotationUse> read(Element element, Place place) {
        List<? extends AnnotationMirror> mirrors = element.getAnnotationMirrors();
        if (mirrors.isEmpty()) {
            return List.of();
        }
        Map<String, Integer> occurrences = new HashMap<>();
        List<AnnotationUse> uses = new ArrayList<>(mirrors.size());
        for (Named named : flattened(mirrors)) {
            String simple = Family.simple(named.name);
            int occurrence = occurrences.merge(simple, 1, Integer::sum) - 1;
            uses.add(use(named.name, named.mirror, place.step(simple + "#" + occurrence)));
        }
        return uses;
    }

    /** An annotation with its name, its family before it. */
    record Named(String name, AnnotationMirror mirror) {}

    /** Those that are read in order, with containers opened. */
    static List<Named> flattened(List<? extends AnnotationMirror> mirrors) {
        List<Named> flat = new ArrayList<>(mirrors.size());
        for (AnnotationMirror mirror : mirrors) {
            Optional<String> name = name(mirror);
            if (name.isPresent() && (name.get().endsWith(CONTAINER) || Family.CONTAINERS.contains(name.get()))) {
                for (AnnotationValue held : mirror.getElementValues().values()) {
                    for (Object value : (List<?>) held.getValue()) {
                        AnnotationMirror nested = (AnnotationMirror) ((AnnotationValue) value).getValue();
                        flat.add(new Named(name(nested).orElseThrow(), nested));
                    }
                }
            } else if (name.isPresent()) {
                flat.add(new Named(name.get(), mirror));
            }
        }
        return flat;
    }

    /** The name, if the annotation is of a family that is read. */
    private static Optional<String> name(AnnotationMirror mirror) {
        String name = ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
        return Family.name(name);
    }

    private AnnotationUse use(String name, AnnotationMirror mirror, Place place) {
        Map<String, Object> values = new HashMap<>();
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            String attribute = entry.getKey().getSimpleName().toString();
            values.put(attribute, value(entry.getValue(), () -> place.step(attribute)));
        }
        return new AnnotationUse(name, values, place);
    }

    /** What is written, with the place that matters only if it is an annotation itself. */
    private Object value(AnnotationValue written, Supplier<Place> place) {
        Object value = written.getValue();
        if (value instanceof List<?> list) {
            List<Object> values = new ArrayList<>(list.size());
            for (int i = 0; i < list.size(); i++) {
                String step = "[" + i + "]";
                values.add(
                        value((AnnotationValue) list.get(i), () -> place.get().step(step)));
            }
            return values;
        }
        if (value instanceof AnnotationMirror nested) {
            return use(name(nested).orElse(""), nested, place.get());
        }
        if (value instanceof Number || value instanceof Boolean) {
            return value;
        }
        if (UNRESOLVED.equals(value)) {
            complete = false;
        }
        return value.toString();
    }
}
