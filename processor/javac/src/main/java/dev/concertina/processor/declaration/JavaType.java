package dev.concertina.processor.declaration;

import java.util.List;
import java.util.Map;

/**
 * The type of a member, as far as a column can have it.
 *
 * @param kind what the element type is
 * @param name the qualified name of the element type ({@code int}, {@code java.lang.String}, {@code byte[]}), or of
 *     the type variable
 * @param array whether it is an array, list or set of that
 * @param optional whether it is an {@code Optional} of that
 * @param container the qualified name of the array's, list's or set's own type, {@code []} for an array, else empty
 * @param arguments the arguments for its type variables, of a container its element
 */
public record JavaType(
        Kind kind, String name, boolean array, boolean optional, String container, List<JavaType> arguments) {
    public JavaType {
        arguments = List.copyOf(arguments);
    }

    /** A type without arguments. */
    public JavaType(Kind kind, String name, boolean array, boolean optional) {
        this(kind, name, array, optional, "", List.of());
    }

    /** A class. */
    public static JavaType of(String name) {
        return new JavaType(Kind.CLASS, name, false, false);
    }

    /** What an element type is. */
    public enum Kind {
        PRIMITIVE,
        CLASS,
        ENUM,
        VARIABLE,
        /** What the compiler does not know, or not yet. */
        UNRESOLVED,
        /** What no column can have: an intersection, a map of anything … */
        OTHER
    }

    /** This type with type variables replaced. */
    public JavaType substituted(Map<String, JavaType> bound) {
        if (kind == Kind.VARIABLE && bound.containsKey(name)) {
            JavaType argument = bound.get(name);
            return new JavaType(
                    argument.kind,
                    argument.name,
                    array || argument.array,
                    optional || argument.optional,
                    container.isEmpty() ? argument.container : container,
                    container.isEmpty() ? argument.arguments : List.of(argument));
        }
        return arguments.isEmpty()
                ? this
                : new JavaType(
                        kind,
                        name,
                        array,
                        optional,
                        container,
                        arguments.stream().map(a -> a.substituted(bound)).toList());
    }

    /** Whether it can hold no null. */
    public boolean primitive() {
        return kind == Kind.PRIMITIVE && !array && !optional;
    }

    /** As messages name it. */
    @Override
    public String toString() {
        String simple = name.substring(name.lastIndexOf('.') + 1);
        String base = array ? simple + "[]" : simple;
        return optional ? "Optional<" + base + ">" : base;
    }
}
