package dev.concertina.processor.jpa;

import dev.concertina.processor.declaration.AnnotationUse;
import dev.concertina.processor.declaration.JavaType;
import dev.concertina.processor.declaration.MemberDeclaration;
import dev.concertina.processor.declaration.TypeDeclaration;
import dev.concertina.processor.problem.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Our annotations and members, as they would stand where something else says the same. */
final class Vocabulary {
    private Vocabulary() {}

    static AnnotationUse use(String name, Place place, Map<String, Object> values) {
        return new AnnotationUse(name, values, place);
    }

    static AnnotationUse check(String expression, Optional<String> name, Place place) {
        Map<String, Object> values = new HashMap<>(Map.of("value", expression));
        name.ifPresent(n -> values.put("name", n));
        return use("CheckThat", place, values);
    }

    static AnnotationUse unique(List<String> columns, Optional<String> name, Place place) {
        Map<String, Object> values = new HashMap<>(Map.of("value", columns));
        name.ifPresent(n -> values.put("name", n));
        return use("Unique", place, values);
    }

    static AnnotationUse defaultsTo(String expression, Place place) {
        return use("DefaultsTo", place, Map.of("value", expression));
    }

    /** A member for a column that the class itself has. */
    static MemberDeclaration member(String name, TypeDeclaration entity) {
        return new MemberDeclaration(
                name, JavaType.of("java.lang.Object"), false, false, List.of(), Optional.empty(), entity.place());
    }
}
