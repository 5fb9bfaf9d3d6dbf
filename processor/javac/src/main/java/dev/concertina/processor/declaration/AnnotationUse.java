package dev.concertina.processor.declaration;

import dev.concertina.processor.problem.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * An annotation where it stands.
 *
 * @param name its simple name; of another family than ours with the family before it: {@code jpa:Column}
 * @param values what is written, by attribute: strings (of enum constants the names, of classes the qualified names),
 *     numbers, booleans, uses of other annotations, and lists of these; defaults are absent
 */
public record AnnotationUse(String name, Map<String, Object> values, Place place) {
    public AnnotationUse {
        values = Map.copyOf(values);
    }

    /** Whether the attribute is written. */
    public boolean has(String attribute) {
        return values.containsKey(attribute);
    }

    /** A string, an enum constant or a class; empty if it is absent or an empty string. */
    public Optional<String> text(String attribute) {
        return value(attribute, String.class).filter(s -> !s.isEmpty());
    }

    public List<String> texts(String attribute) {
        return list(attribute, String.class);
    }

    public boolean flag(String attribute) {
        return value(attribute, Boolean.class).orElse(false);
    }

    public OptionalLong number(String attribute) {
        return value(attribute, Number.class)
                .map(n -> OptionalLong.of(n.longValue()))
                .orElse(OptionalLong.empty());
    }

    public Optional<AnnotationUse> nested(String attribute) {
        return value(attribute, AnnotationUse.class);
    }

    public List<AnnotationUse> allNested(String attribute) {
        return list(attribute, AnnotationUse.class);
    }

    /** Where an attribute's value is written; the annotation if it is not. */
    public Place at(String attribute) {
        return has(attribute) ? place.step(attribute) : place;
    }

    /** Where one of an attribute's values is written. */
    public Place at(String attribute, int index) {
        return has(attribute) ? place.step(attribute).step("[" + index + "]") : place;
    }

    /** As messages begin: {@code @IndexOn on Order.customerId}. */
    public String subject() {
        return "@" + written() + " on " + place.subject();
    }

    /** What stands in the source; a reader of another family may have turned it into one of ours. */
    private String written() {
        return place.path().size() == 1
                ? place.path().get(0).substring(0, place.path().get(0).lastIndexOf('#'))
                : name;
    }

    /** Whether it is one of ours. */
    public boolean ours() {
        return name.indexOf(':') < 0;
    }

    private <T> Optional<T> value(String attribute, Class<T> type) {
        Object value = values.get(attribute);
        return type.isInstance(value) ? Optional.of(type.cast(value)) : Optional.empty();
    }

    private <T> List<T> list(String attribute, Class<T> type) {
        return values.get(attribute) instanceof List<?> all
                ? all.stream().filter(type::isInstance).map(type::cast).toList()
                : List.of();
    }
}
