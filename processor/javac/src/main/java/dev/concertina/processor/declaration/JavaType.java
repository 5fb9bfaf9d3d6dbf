package dev.concertina.processor.declaration;

import java.util.Map;

/**
 * The type of a member, as far as a column can have it.
 *
 * @param kind what the element type is
 * @param name the qualified name of the element type ({@code int}, {@code java.lang.String}, {@code byte[]}), or of
 *     the type variable
 * @param array whether it is an array, list or set of that
 * @param optional whether it is an {@code Optional} of that
 */
public record JavaType(Kind kind, String name, boolean array, boolean optional) {
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
    public JavaType substituted(Map<String, JavaType> arguments) {
        JavaType argument = kind == Kind.VARIABLE ? arguments.getOrDefault(name, this) : this;
        return new JavaType(argument.kind, argument.name, array || argument.array, optional || argument.optional);
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
