package dev.concertina.processor.jpa;

import dev.concertina.ddl.SqlWriter;
import dev.concertina.processor.declaration.AnnotationUse;
import dev.concertina.processor.declaration.JavaType;
import dev.concertina.processor.declaration.MemberDeclaration;
import dev.concertina.processor.declaration.TypeDeclaration;
import dev.concertina.processor.jpa.JavaTypes.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the SQL type of a basic attribute. */
final class BasicTypes {
    private static final int ENUM = 6000;
    private static final int NAMED_ENUM = 6001;
    private static final Map<String, SqlType> KNOWN = Map.of(
            "org.hibernate.type.YesNoConverter",
            new SqlType("char(1)", List.of("'N'", "'Y'")),
            "org.hibernate.type.TrueFalseConverter",
            new SqlType("char(1)", List.of("'F'", "'T'")),
            "org.hibernate.type.NumericBooleanConverter",
            new SqlType("integer", List.of("0", "1")));

    private final EntityClasses classes;
    private final JavaTypes javaTypes;
    private final JdbcCodes codes;
    private final NativeEnums nativeEnums;
    private final Map<String, JavaType> automatic = new HashMap<>();

    BasicTypes(EntityClasses classes, NativeEnums nativeEnums, JpaSettings settings) {
        this.nativeEnums = nativeEnums;
        this.classes = classes;
        this.javaTypes = new JavaTypes(settings.seven());
        this.codes = new JdbcCodes(javaTypes);
    }

    /** Applies a converter wherever its type appears, if it says so. */
    void learn(TypeDeclaration converter) {
        boolean applies = converter
                .annotation("jpa:Converter")
                .map(c -> c.flag("autoApply"))
                .orElse(false);
        if (applies) {
            classes.arguments(converter, "AttributeConverter")
                    .ifPresent(types -> automatic.put(types.get(0).name(), types.get(1)));
        }
    }

    /** What an attribute says about its values, besides its type. */
    record Told(
            Optional<Integer> code,
            boolean lob,
            Optional<String> enumerated,
            Optional<String> temporal,
            Optional<String> converter,
            boolean unconverted) {
        static final Told NOTHING =
                new Told(Optional.empty(), false, Optional.empty(), Optional.empty(), Optional.empty(), false);

        /** The annotations of an attribute, or of the keys of a map. */
        static Told of(MemberDeclaration member, boolean key, Optional<AnnotationUse> outer) {
            if (member.annotations().isEmpty() && outer.isEmpty()) {
                return NOTHING;
            }
            Optional<AnnotationUse> convert = outer.or(() -> member.annotations("jpa:Convert").stream()
                    .filter(c -> c.text("attributeName").orElse("").equals(key ? "key" : "")
                            || (!key && c.text("attributeName").orElse("").equals("value")))
                    .findFirst());
            return new Told(
                    member.annotation(key ? "hibernate:MapKeyJdbcTypeCode" : "hibernate:JdbcTypeCode")
                            .map(c -> (int) c.number("value").orElse(0)),
                    !key && member.has("jpa:Lob"),
                    member.annotation(key ? "jpa:MapKeyEnumerated" : "jpa:Enumerated")
                            .map(e -> e.text("value").orElse("ORDINAL")),
                    member.annotation(key ? "jpa:MapKeyTemporal" : "jpa:Temporal")
                            .flatMap(t -> t.text("value")),
                    convert.flatMap(c -> c.text("converter")),
                    convert.map(c -> c.flag("disableConversion")).orElse(false));
        }
    }

    /** The type; empty if there is none. */
    Optional<SqlType> of(JavaType type, Told told, Size size) {
        Optional<SqlType> known = told.converter.map(KNOWN::get);
        if (known.isPresent()) {
            return known;
        }
        Optional<JavaType> converted = told.unconverted
                ? Optional.empty()
                : told.converter
                        .flatMap(classes::find)
                        .flatMap(c -> classes.arguments(c, "AttributeConverter"))
                        .map(types -> types.get(1))
                        .or(() ->
                                Optional.ofNullable(automatic.get(boxed(type))).filter(t -> !type.array()));
        if (converted.isPresent()) {
            return of(
                    converted.get(),
                    new Told(told.code, told.lob, Optional.empty(), told.temporal, Optional.empty(), true),
                    size);
        }
        if (type.array() && told.code.filter(c -> c != 2003).isEmpty()) {
            return of(type.arguments().get(0), told, size).map(SqlType::array);
        }
        if (type.kind() == JavaType.Kind.ENUM) {
            return classes.value(type.name()).map(e -> enumType(e, told, size));
        }
        if (told.code.isPresent()) {
            return codes.of(told.code.get(), type.name(), size).map(SqlType::of);
        }
        if (told.lob) {
            return Optional.of(SqlType.of("oid"));
        }
        return told.temporal
                .map(t -> temporal(t, size))
                .or(() -> javaTypes.of(type.name(), size))
                .or(() -> serializable(type))
                .map(SqlType::of);
    }

    private static String boxed(JavaType type) {
        return switch (type.name()) {
            case "boolean" -> "java.lang.Boolean";
            case "byte" -> "java.lang.Byte";
            case "short" -> "java.lang.Short";
            case "int" -> "java.lang.Integer";
            case "long" -> "java.lang.Long";
            case "float" -> "java.lang.Float";
            case "double" -> "java.lang.Double";
            case "char" -> "java.lang.Character";
            default -> type.name();
        };
    }

    private String temporal(String temporal, Size size) {
        return switch (temporal) {
            case "DATE" -> "date";
            case "TIME" -> javaTypes.time(size);
            default -> javaTypes.timestamp(size);
        };
    }

    private Optional<String> serializable(JavaType type) {
        return classes.value(type.name())
                .filter(t -> t.interfaces().stream().anyMatch(i -> i.name().equals("java.io.Serializable")))
                .map(t -> "bytea");
    }

    private SqlType enumType(TypeDeclaration type, Told told, Size size) {
        int code = told.code.orElse(0);
        if (code == NAMED_ENUM || code == ENUM) {
            return nativeEnums.type(type);
        }
        boolean text = told.enumerated.orElse("ORDINAL").equals("STRING") && told.enumerated.isPresent();
        List<String> values = new ArrayList<>();
        if (text || code == 12 || code == 1) {
            type.constants().forEach(c -> values.add(SqlWriter.quoteLiteral(c.name())));
            String length = codes.of(code == 1 ? 1 : 12, "", size).orElseThrow();
            return new SqlType(length, values);
        }
        IntStream.range(0, type.constants().size()).forEach(i -> values.add(Integer.toString(i)));
        return new SqlType(codes.of(code == 0 ? 5 : code, "", size).orElse("smallint"), values);
    }
}
