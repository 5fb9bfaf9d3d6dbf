package dev.concertina.schema;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A column's type in the form that {@code format_type} prints: {@code character varying(20)}, {@code timestamp(3) with
 * time zone}, {@code public.mood[]}.
 *
 * @param schema the schema of a type of the user's; empty for a type of {@code pg_catalog}
 * @param name the name without modifiers: {@code numeric}, {@code timestamp with time zone}, {@code mood}
 * @param modifiers what stands in parentheses, without spaces: {@code 10,2}; empty if nothing does
 * @param array whether it is an array; PostgreSQL does not keep the number of dimensions
 * @see <a href="https://www.postgresql.org/docs/current/datatype.html">Data types</a>
 */
public record DataType(Optional<Name> schema, String name, String modifiers, boolean array) {
    /** A type of {@code pg_catalog} by its canonical name. */
    public static DataType builtin(String name) {
        return new DataType(Optional.empty(), name, "", false);
    }

    /** An enum, domain or extension type. */
    public static DataType of(QualifiedName type) {
        return new DataType(Optional.of(type.schema()), type.name().text(), "", false);
    }

    /**
     * Reads any spelling that PostgreSQL accepts ({@code varchar(20)}, {@code timestamptz}, {@code "my schema"."Mood"[]}).
     * A name that is neither built in nor qualified belongs to schema {@code public}.
     *
     * @throws IllegalArgumentException if the text is no type, or is {@code serial}, which is no type either
     */
    public static DataType parse(String text) {
        return new DataTypeParser(text).parse();
    }

    public DataType withModifiers(String other) {
        return new DataType(schema, name, other, array);
    }

    public DataType asArray() {
        return new DataType(schema, name, modifiers, true);
    }

    /** The element type of an array, or the type itself. */
    public DataType element() {
        return new DataType(schema, name, modifiers, false);
    }

    /** The user's type that this one is or consists of. */
    public Optional<QualifiedName> userType() {
        return schema.map(s -> new QualifiedName(s, Name.of(name)));
    }

    /** Whether a built-in type, not an array, has this canonical name. */
    public boolean is(String builtinName) {
        return schema.isEmpty() && !array && name.equals(builtinName);
    }

    // As a record's own, but not linked at run time: see Name.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DataType that
                && name.equals(that.name)
                && modifiers.equals(that.modifiers)
                && schema.equals(that.schema)
                && array == that.array;
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + modifiers.hashCode();
    }

    /** For messages only: user's types are not quoted. */
    @Override
    public String toString() {
        String base = schema.map(s -> s + ".").orElse("") + render(name, modifiers);
        return array ? base + "[]" : base;
    }

    /** A built-in name with its modifiers in the place where PostgreSQL wants them. */
    public static String render(String name, String modifiers) {
        if (modifiers.isEmpty()) {
            return name;
        }
        int zone = name.indexOf(" with");
        if (zone > 0) {
            return name.substring(0, zone) + "(" + modifiers + ")" + name.substring(zone);
        }
        if (name.startsWith("interval ")) {
            return name + "(" + modifiers + ")";
        }
        return name + "(" + modifiers + ")";
    }
}
