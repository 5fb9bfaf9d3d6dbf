package dev.concertina.processor.declaration;

import dev.concertina.processor.declaration.JavaType.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** Turns the compiler's types into {@link JavaType}s. */
final class JavaTypeReader {
    private static final String TIME = "java.time.";
    private static final String OPTIONAL = "java.util.Optional";
    private static final Set<String> OPTIONAL_PRIMITIVES =
            Set.of("java.util.OptionalInt", "java.util.OptionalLong", "java.util.OptionalDouble");
    private static final Set<String> COLLECTIONS =
            Set.of("java.util.List", "java.util.Set", "java.util.SortedSet", "java.util.Collection");

    private JavaTypeReader() {}

    static JavaType read(TypeMirror type) {
        TypeKind kind = type.getKind();
        if (kind.isPrimitive()) {
            return new JavaType(Kind.PRIMITIVE, kind.name().toLowerCase(Locale.ROOT), false, false);
        }
        return switch (kind) {
            case ARRAY -> array(((ArrayType) type).getComponentType());
            case DECLARED -> declared((DeclaredType) type);
            case TYPEVAR -> new JavaType(Kind.VARIABLE, name((TypeVariable) type), false, false);
            case WILDCARD -> wildcard((WildcardType) type);
            case ERROR -> new JavaType(Kind.UNRESOLVED, type.toString(), false, false);
            default -> new JavaType(Kind.OTHER, type.toString(), false, false);
        };
    }

    /** What is bounded below can be anything. */
    private static JavaType wildcard(WildcardType type) {
        TypeMirror bound = type.getExtendsBound();
        return bound == null ? new JavaType(Kind.OTHER, type.toString(), false, false) : read(bound);
    }

    private static String name(TypeVariable variable) {
        return variable.asElement().getSimpleName().toString();
    }

    private static JavaType array(TypeMirror component) {
        JavaType element = read(component);
        if (element.primitive()
                && (element.name().equals("byte") || element.name().equals("char"))) {
            return new JavaType(Kind.CLASS, element.name() + "[]", false, false);
        }
        return new JavaType(element.kind(), element.name(), true, false, "[]", List.of(element));
    }

    private static JavaType declared(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        String name = element.getQualifiedName().toString();
        if (OPTIONAL_PRIMITIVES.contains(name)) {
            String primitive = name.substring("java.util.Optional".length()).toLowerCase(Locale.ROOT);
            return new JavaType(Kind.PRIMITIVE, primitive, false, true);
        }
        List<? extends TypeMirror> arguments = type.getTypeArguments();
        if (arguments.size() == 1 && name.equals(OPTIONAL)) {
            JavaType content = read(arguments.get(0));
            return new JavaType(content.kind(), content.name(), content.array(), true);
        }
        if (arguments.size() == 1 && COLLECTIONS.contains(name)) {
            JavaType content = read(arguments.get(0));
            return content.array() || content.optional()
                    ? new JavaType(Kind.OTHER, name, false, false)
                    : new JavaType(content.kind(), content.name(), true, false, name, List.of(content));
        }
        List<JavaType> read = arguments.isEmpty()
                ? List.of()
                : arguments.stream().map(JavaTypeReader::read).toList();
        return new JavaType(isEnum(name, element) ? Kind.ENUM : Kind.CLASS, name, false, false, "", read);
    }

    /** Types of the platform need not be loaded to know that. */
    private static boolean isEnum(String name, TypeElement element) {
        return !name.startsWith("java.lang.") && !isTime(name) && element.getKind() == ElementKind.ENUM;
    }

    private static boolean isTime(String name) {
        return name.startsWith(TIME)
                && Character.isUpperCase(name.charAt(TIME.length()))
                && !name.equals("java.time.DayOfWeek")
                && !name.equals("java.time.Month");
    }
}
