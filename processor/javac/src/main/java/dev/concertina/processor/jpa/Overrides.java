package dev.concertina.processor.jpa;

import dev.concertina.processor.declaration.AnnotationUse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands outside of a class about its attributes, by their paths.
 *
 * @param columns from {@code @AttributeOverride}
 * @param joins from {@code @AssociationOverride}
 * @param conversions from {@code @Convert} with the name of an attribute
 */
record Overrides(
        Map<String, AnnotationUse> columns,
        Map<String, List<AnnotationUse>> joins,
        Map<String, AnnotationUse> conversions) {
    static final Overrides NONE = new Overrides(Map.of(), Map.of(), Map.of());

    static Overrides of(List<AnnotationUse> annotations) {
        if (annotations.stream().allMatch(AnnotationUse::ours)) {
            return NONE;
        }
        Overrides read = new Overrides(new HashMap<>(), new HashMap<>(), new HashMap<>());
        for (AnnotationUse use : annotations) {
            String path = use.text("name").orElse("");
            switch (use.name()) {
                case "jpa:AttributeOverride" -> use.nested("column").ifPresent(c -> read.columns.put(path, c));
                case "jpa:AssociationOverride" -> read.joins.put(path, use.allNested("joinColumns"));
                case "jpa:Convert" ->
                    use.text("attributeName").ifPresent(attribute -> read.conversions.put(attribute, use));
                default -> {}
            }
        }
        return read;
    }

    /** These, and those of further inside where they say nothing. */
    Overrides over(Overrides inner) {
        if (inner.isEmpty()) {
            return this;
        }
        return new Overrides(
                merged(columns, inner.columns), merged(joins, inner.joins), merged(conversions, inner.conversions));
    }

    /** What they say about the attributes of this attribute. */
    Overrides under(String attribute) {
        String prefix = attribute + ".";
        return isEmpty()
                ? this
                : new Overrides(below(columns, prefix), below(joins, prefix), below(conversions, prefix));
    }

    Optional<AnnotationUse> column(String attribute) {
        return Optional.ofNullable(columns.get(attribute));
    }

    private boolean isEmpty() {
        return columns.isEmpty() && joins.isEmpty() && conversions.isEmpty();
    }

    private static <T> Map<String, T> merged(Map<String, T> outer, Map<String, T> inner) {
        Map<String, T> merged = new HashMap<>(inner);
        merged.putAll(outer);
        return merged;
    }

    private static <T> Map<String, T> below(Map<String, T> all, String prefix) {
        Map<String, T> below = new HashMap<>();
        all.forEach((path, value) -> {
            if (path.startsWith(prefix)) {
                below.put(path.substring(prefix.length()), value);
            }
        });
        return below;
    }
}
