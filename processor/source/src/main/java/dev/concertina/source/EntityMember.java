package dev.concertina.source;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/**
 * An attribute of an entity.
 *
 * @param id whether it is a part of the key
 * @param written whether statements write it
 */
record EntityMember(TypeName type, String name, List<AnnotationSpec> annotations, boolean id, boolean written) {
    EntityMember {
        annotations = List.copyOf(annotations);
    }

    FieldSpec field() {
        return FieldSpec.builder(type, name, Modifier.PRIVATE)
                .addAnnotations(annotations)
                .build();
    }

    MethodSpec getter() {
        return MethodSpec.methodBuilder(method(type.equals(TypeName.BOOLEAN) ? "is" : "get"))
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addStatement("return $N", name)
                .build();
    }

    MethodSpec setter() {
        return MethodSpec.methodBuilder(method("set"))
                .addModifiers(Modifier.PUBLIC)
                .addParameter(type, name)
                .addStatement("this.$N = $N", name, name)
                .build();
    }

    private String method(String verb) {
        return verb + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
