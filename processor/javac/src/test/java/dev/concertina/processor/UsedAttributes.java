package dev.concertina.processor;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** A processor that notes which attributes of which annotations are written. */
@SupportedAnnotationTypes("*")
final class UsedAttributes extends AbstractProcessor {
    private final Set<String> names = new TreeSet<>();

    /** As {@code Stored.value}; of the annotation itself {@code Stored}. */
    Set<String> names() {
        return names;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        round.getRootElements().forEach(this::note);
        return false;
    }

    private void note(Element element) {
        element.getAnnotationMirrors().forEach(this::note);
        element.getEnclosedElements().forEach(this::note);
    }

    private void note(AnnotationMirror mirror) {
        String annotation =
                mirror.getAnnotationType().asElement().getSimpleName().toString();
        names.add(annotation);
        mirror.getElementValues().forEach((attribute, value) -> {
            names.add(annotation + "." + attribute.getSimpleName());
            note(value);
        });
    }

    private void note(AnnotationValue value) {
        if (value.getValue() instanceof AnnotationMirror nested) {
            note(nested);
        } else if (value.getValue() instanceof List<?> list) {
            list.forEach(v -> note((AnnotationValue) v));
        }
    }
}
