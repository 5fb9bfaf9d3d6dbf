package dev.concertina.processor.declaration;

import dev.concertina.processor.problem.Place;
import dev.concertina.processor.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;

/**
 * Hands problems to the compiler at the exact annotation value. Places are looked up when there is something to report,
 * because elements and mirrors do not survive a round.
 */
public final class Reporter {
    private final Elements elements;
    private final Messager messager;

    public Reporter(Elements elements, Messager messager) {
        this.elements = elements;
        this.messager = messager;
    }

    /** Reports one problem. */
    public void report(Problem problem) {
        Diagnostic.Kind kind = problem.error() ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING;
        Optional<Place> place = problem.place();
        Optional<Element> element = place.flatMap(this::element);
        if (place.isEmpty() || element.isEmpty()) {
            messager.printMessage(kind, problem.text());
            return;
        }
        Position position = position(element.get(), place.get().path());
        if (position.mirror.isEmpty()) {
            messager.printMessage(kind, problem.text(), element.get());
        } else if (position.value.isEmpty()) {
            messager.printMessage(kind, problem.text(), element.get(), position.mirror.get());
        } else {
            messager.printMessage(kind, problem.text(), element.get(), position.mirror.get(), position.value.get());
        }
    }

    private Optional<Element> element(Place place) {
        TypeElement type = elements.getTypeElement(place.type());
        if (type == null) {
            return Optional.empty();
        }
        return place.member()
                .<Element>flatMap(name -> type.getEnclosedElements().stream()
                        .filter(e -> e.getKind().isField() && e.getSimpleName().contentEquals(name))
                        .findFirst())
                .or(() -> Optional.of(type));
    }

    /** The outer annotation, and the innermost value that the path leads to. */
    private record Position(Optional<AnnotationMirror> mirror, Optional<AnnotationValue> value) {}

    private static Position position(Element element, List<String> path) {
        if (path.isEmpty()) {
            return new Position(Optional.empty(), Optional.empty());
        }
        int hash = path.get(0).lastIndexOf('#');
        String annotation = path.get(0).substring(0, hash);
        List<AnnotationMirror> mirrors = AnnotationReader.flattened(element.getAnnotationMirrors()).stream()
                .filter(m -> AnnotationReader.name(m).orElse("").equals(annotation))
                .toList();
        int occurrence = Integer.parseInt(path.get(0).substring(hash + 1));
        if (occurrence >= mirrors.size()) {
            return new Position(Optional.empty(), Optional.empty());
        }
        AnnotationMirror mirror = mirrors.get(occurrence);
        return new Position(Optional.of(mirror), value(mirror, path));
    }

    private static Optional<AnnotationValue> value(AnnotationMirror mirror, List<String> path) {
        AnnotationMirror inside = mirror;
        Optional<AnnotationValue> value = Optional.empty();
        for (String step : path.subList(1, path.size())) {
            Optional<AnnotationValue> next =
                    step.startsWith("[") ? value.flatMap(v -> element(v, step)) : attribute(inside, step);
            if (next.isEmpty()) {
                return value;
            }
            value = next;
            if (next.get().getValue() instanceof AnnotationMirror nested) {
                inside = nested;
            }
        }
        return value;
    }

    /** The only element of an array may stand without braces, and then just the array has a position. */
    private static Optional<AnnotationValue> element(AnnotationValue array, String step) {
        int index = Integer.parseInt(step.substring(1, step.length() - 1));
        List<?> values = (List<?>) array.getValue();
        boolean alone =
                values.size() == 1 && !(((AnnotationValue) values.get(0)).getValue() instanceof AnnotationMirror);
        return Optional.of(alone || index >= values.size() ? array : (AnnotationValue) values.get(index));
    }

    private static Optional<AnnotationValue> attribute(AnnotationMirror mirror, String name) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(name)) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }
}
