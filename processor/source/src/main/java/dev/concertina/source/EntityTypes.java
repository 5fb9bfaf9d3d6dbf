package dev.concertina.source;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.concertina.schema.DataType;
import dev.concertina.schema.Domain;
import dev.concertina.schema.EnumType;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The Java types of an entity's attributes, and what says a column's type where Hibernate would take another. */
final class EntityTypes {
    private static final int USUAL_LENGTH = 255;
    private static final int LONGEST = 10_485_760;

    /** Texts of types in which a reader of {@code columnDefinition} finds nothing but the type. */
    private static final Pattern DEFINITION =
            Pattern.compile("(?i)(?!.*\\s(not|null|default)\\b)[a-z0-9_ .,()\"\\[\\]]+");

    private static final TypeName STRING = ClassName.get(String.class);

    private final Schema schema;
    private final ClassNames classes;
    private final JavaTypes types;

    EntityTypes(Schema schema, ClassNames classes) {
        this.schema = schema;
        this.classes = classes;
        this.types = new JavaTypes(classes);
    }

    /**
     * How a column's values are held.
     *
     * @param size its length, or precision and scale
     * @param definition the text of {@code columnDefinition}
     * @param said by an annotation of ours, since JPA's would be read as something else
     */
    record Mapped(
            TypeName type,
            List<AnnotationSpec> annotations,
            List<Size> size,
            Optional<String> definition,
            Optional<String> said) {
        Mapped {
            annotations = List.copyOf(annotations);
            size = List.copyOf(size);
        }

        static Mapped of(TypeName type, Size... size) {
            return new Mapped(type, List.of(), List.of(size), Optional.empty(), Optional.empty());
        }

        Mapped with(AnnotationSpec annotation) {
            List<AnnotationSpec> more = new ArrayList<>(annotations);
            more.add(annotation);
            return new Mapped(type, more, size, definition, said);
        }

        Mapped defined(String text) {
            boolean readable = DEFINITION.matcher(text).matches();
            return new Mapped(
                    type,
                    annotations,
                    size,
                    readable ? Optional.of(text) : Optional.empty(),
                    readable ? Optional.empty() : Optional.of(text));
        }
    }

    /** An attribute of {@code @Column}. */
    record Size(String attribute, long value) {}

    /** @param boxed whether it may be null */
    Mapped of(DataType type, boolean boxed) {
        TypeName plain = types.of(type, true).type();
        TypeName java = boxed || type.array() ? plain : types.of(type, false).type();
        if (type.array()) {
            boolean known = type.schema().isEmpty() && JavaTypes.isKnown(type);
            TypeName element = known ? types.of(type.element(), true).type() : STRING;
            Mapped array = Mapped.of(ArrayTypeName.of(element)).defined(definition(type));
            return known ? array : array.with(cast(type));
        }
        return type.userType()
                .map(u -> own(u, type, boxed))
                .or(() -> sized(type, java))
                .orElseGet(() -> other(type, java));
    }

    /** A type of the user's. */
    private Mapped own(QualifiedName name, DataType type, boolean boxed) {
        EnumType labels = schema.enums().get(name);
        if (labels != null && classes.of(name).isPresent() && areConstants(labels)) {
            return Mapped.of(classes.of(name).get())
                    .with(new Attributes(Jpa.ENUMERATED)
                            .constant("value", Jpa.ENUM_TYPE, "STRING")
                            .build())
                    .with(code("NAMED_ENUM"))
                    .defined(definition(type));
        }
        return Optional.ofNullable(schema.domains().get(name))
                .map(Domain::type)
                .filter(t -> JavaTypes.isKnown(t) && !t.array())
                .map(t -> Mapped.of(types.of(t, boxed).type()).defined(definition(type)))
                .orElseGet(() -> text(type));
    }

    private static boolean areConstants(EnumType type) {
        Taken taken = new Taken();
        return type.labels().stream()
                .allMatch(l -> taken.take(JavaNames.constant(l)).equals(l));
    }

    /** A type that {@code @Column} says by numbers, or Java's alone. */
    private static Optional<Mapped> sized(DataType type, TypeName java) {
        String modifiers = type.modifiers();
        return switch (type.name()) {
            case "character varying" ->
                modifiers.isEmpty() ? Optional.empty() : length(java, Long.parseLong(modifiers));
            case "character" ->
                modifiers.isEmpty()
                        ? Optional.empty()
                        : length(java, Long.parseLong(modifiers)).map(m -> m.with(code("CHAR")));
            case "numeric" -> modifiers.matches("\\d+,\\d+") ? Optional.of(numeric(java, modifiers)) : Optional.empty();
            case "timestamp without time zone", "timestamp with time zone" ->
                modifiers.equals("6") ? Optional.of(Mapped.of(java)) : Optional.empty();
            case "jsonb" -> Optional.of(Mapped.of(java).with(code("JSON")));
            case "json" -> Optional.of(Mapped.of(java).with(code("JSON")).defined(type.name()));
            case "interval" ->
                Optional.of(Mapped.of(java).with(code("INTERVAL_SECOND")).defined(JavaTypes.spelled(type)));
            case "boolean",
                    "smallint",
                    "integer",
                    "bigint",
                    "real",
                    "double precision",
                    "uuid",
                    "date",
                    "bytea",
                    "inet" -> Optional.of(Mapped.of(java));
            default -> Optional.empty();
        };
    }

    private static Optional<Mapped> length(TypeName java, long length) {
        Size[] size = length == USUAL_LENGTH ? new Size[0] : new Size[] {new Size("length", length)};
        return length > LONGEST ? Optional.empty() : Optional.of(Mapped.of(java, size));
    }

    private static Mapped numeric(TypeName java, String modifiers) {
        int comma = modifiers.indexOf(',');
        Size precision = new Size("precision", Long.parseLong(modifiers.substring(0, comma)));
        long scale = Long.parseLong(modifiers.substring(comma + 1));
        return scale == 0 ? Mapped.of(java, precision) : Mapped.of(java, precision, new Size("scale", scale));
    }

    private Mapped other(DataType type, TypeName java) {
        return JavaTypes.isKnown(type) || type.name().startsWith("character")
                ? Mapped.of(java).defined(definition(type))
                : text(type);
    }

    /** A type that Java knows as a text alone; PostgreSQL wants to be told that it is none. */
    private static Mapped text(DataType type) {
        return Mapped.of(STRING).defined(definition(type)).with(cast(type));
    }

    private static AnnotationSpec cast(DataType type) {
        return new Attributes(Jpa.TRANSFORMER)
                .text("write", "?::" + JavaTypes.spelled(type))
                .build();
    }

    private static AnnotationSpec code(String constant) {
        return new Attributes(Jpa.TYPE_CODE)
                .constant("value", Jpa.TYPES, constant)
                .build();
    }

    /** As the server prints it where schema {@code public} is looked through. */
    private static String definition(DataType type) {
        String spelled = JavaTypes.spelled(type);
        String bare = spelled.replaceFirst("^public\\.", "");
        return isSame(bare, type) ? bare : spelled;
    }

    private static boolean isSame(String text, DataType type) {
        try {
            return DataType.parse(text).equals(type);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
