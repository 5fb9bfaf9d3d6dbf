package dev.concertina.processor.declaration;

import dev.concertina.processor.declaration.SourceTrees.Spot;
import dev.concertina.processor.problem.Place;
import dev.concertina.processor.problem.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
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
    private final Optional<SourceTrees> trees;

    public Reporter(ProcessingEnvironment environment) {
        this.elements = environment.getElementUtils();
        this.messager = environment.getMessager();
        this.trees = SourceTrees.of(environment);
    }

    /** A problem and where it is in the source, if that is known. */
    private record Found(Problem problem, Optional<Element> element, Optional<Spot> spot) {
        static final Comparator<Found> IN_ORDER = Comparator.comparing(
                        (Found f) -> f.spot.map(Spot::file).orElse(""))
                .thenComparing(f -> f.spot.map(Spot::position).orElse(0L));
    }

    /** Reports problems in the order of the source. */
    public void report(List<Problem> problems) {
        problems.stream().map(this::found).sorted(Found.IN_ORDER).forEach(this::report);
    }

    private Found found(Problem problem) {
        Optional<Element> element = problem.place().flatMap(this::element);
        List<String> path = problem.place().map(Place::path).orElse(List.of());
        return new Found(problem, element, element.flatMap(e -> trees.flatMap(t -> t.find(e, path))));
    }

    private void report(Found found) {
        Problem problem = found.problem();
        Diagnostic.Kind kind = problem.error() ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING;
        if (found.element().isEmpty()) {
            messager.printMessage(kind, problem.text());
        } else if (found.spot().isPresent()) {
            trees.orElseThrow().print(kind, problem.text(), found.spot().get());
        } else {
            report(kind, problem, found.element().get());
        }
    }

    /** The way for compilers without trees, which is less exact. */
    private void report(Diagnostic.Kind kind, Problem problem, Element element) {
        Position position = position(element, problem.place().map(Place::path).orElse(List.of()));
        if (position.mirror.isEmpty()) {
            messager.printMessage(kind, problem.text(), element);
        } else if (position.value.isEmpty()) {
            messager.printMessage(kind, problem.text(), element, position.mirror.get());
        } else {
            messager.printMessage(kind, problem.text(), element, position.mirror.get(), position.value.get());
        }
    }

    private Optional<Element> element(Place place) {
        TypeElement type = elements.getTypeElement(place.type());
        if (type == null) {
            return Optional.empty();
        }
        return place.member()
                .<Element>flatMap(name -> type.getEnclosedElements().stream()
                        .filter(e -> name.endsWith("()")
                                ? e.getKind() == ElementKind.METHOD
                                        && e.toString().equals(name)
                                : e.getKind().isField() && e.getSimpleName().contentEquals(name))
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
                .filter(n -> Family.simple(n.name()).equals(annotation))
                .map(AnnotationReader.Named::mirror)
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
