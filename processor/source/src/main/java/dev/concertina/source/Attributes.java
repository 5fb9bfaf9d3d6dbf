package dev.concertina.source;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import dev.concertina.annotation.Deferrable;
import dev.concertina.schema.Deferrability;
import dev.concertina.schema.JavaText;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An annotation in the making; what is as it would be without being said is not said. */
final class Attributes {
    private final AnnotationSpec.Builder spec;

    Attributes(Class<?> annotation) {
        this.spec = AnnotationSpec.builder(annotation);
    }

    /** One that this project does not depend on. */
    Attributes(ClassName annotation) {
        this.spec = AnnotationSpec.builder(annotation);
    }

    Attributes text(String attribute, String value) {
        spec.addMember(
                attribute,
                "$L",
                Stream.of(value.split("(?<=\n)")).map(JavaText::literal).collect(Collectors.joining("\n        + ")));
        return this;
    }

    Attributes text(String attribute, Optional<String> value) {
        value.ifPresent(v -> text(attribute, v));
        return this;
    }

    Attributes texts(String attribute, List<String> values) {
        values.forEach(v -> text(attribute, v));
        return this;
    }

    Attributes names(String attribute, List<Name> names) {
        return texts(attribute, names.stream().map(Name::text).toList());
    }

    Attributes flag(String attribute, boolean value) {
        if (value) {
            spec.addMember(attribute, "true");
        }
        return this;
    }

    Attributes number(String attribute, long value, long otherwise) {
        if (value != otherwise) {
            spec.addMember(attribute, value == (int) value ? "$L" : "$LL", value);
        }
        return this;
    }

    Attributes constant(String attribute, Enum<?> value, Enum<?> otherwise) {
        if (value != otherwise) {
            spec.addMember(attribute, "$T.$L", value.getDeclaringClass(), value.name());
        }
        return this;
    }

    /** A constant of a class that this project does not depend on. */
    Attributes constant(String attribute, ClassName type, String name) {
        spec.addMember(attribute, "$T.$L", type, name);
        return this;
    }

    Attributes unless(String attribute, boolean value) {
        if (!value) {
            spec.addMember(attribute, "false");
        }
        return this;
    }

    Attributes nested(String attribute, AnnotationSpec annotation) {
        spec.addMember(attribute, "$L", annotation);
        return this;
    }

    Attributes type(String attribute, ClassName type) {
        spec.addMember(attribute, "$T.class", type);
        return this;
    }

    /** A name and, where it differs from what is assumed, its schema. */
    Attributes schema(QualifiedName name, Name assumed) {
        return name.schema().equals(assumed)
                ? this
                : text("schema", name.schema().text());
    }

    Attributes deferrable(Deferrability deferrability) {
        Deferrable value = deferrability == Deferrability.NOT_DEFERRABLE
                ? Deferrable.NO
                : Deferrable.valueOf(deferrability.name());
        return constant("deferrable", value, Deferrable.NO);
    }

    /** Storage parameters. */
    Attributes with(Map<String, String> parameters) {
        return texts(
                "with",
                parameters.entrySet().stream()
                        .map(p -> p.getKey() + "=" + p.getValue())
                        .toList());
    }

    /** Storage parameters of a table, of which one has an attribute of its own. */
    Attributes tableWith(Map<String, String> parameters) {
        Map<String, String> rest = new TreeMap<>(parameters);
        Optional.ofNullable(rest.remove("fillfactor")).ifPresent(f -> spec.addMember("fillfactor", "$L", f));
        return with(rest);
    }

    AnnotationSpec build() {
        return spec.build();
    }
}
