package dev.concertina.source;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.concertina.ddl.SqlWriter;
import dev.concertina.schema.DataType;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The Java types of columns. */
final class JavaTypes {
    private static final Map<String, TypeName> BUILTIN = Map.ofEntries(
            Map.entry("boolean", TypeName.BOOLEAN),
            Map.entry("smallint", TypeName.SHORT),
            Map.entry("integer", TypeName.INT),
            Map.entry("bigint", TypeName.LONG),
            Map.entry("real", TypeName.FLOAT),
            Map.entry("double precision", TypeName.DOUBLE),
            Map.entry("text", ClassName.get(String.class)),
            Map.entry("bytea", ArrayTypeName.of(TypeName.BYTE)),
            Map.entry("numeric", ClassName.get(BigDecimal.class)),
            Map.entry("uuid", ClassName.get(UUID.class)),
            Map.entry("date", ClassName.get(LocalDate.class)),
            Map.entry("time without time zone", ClassName.get(LocalTime.class)),
            Map.entry("time with time zone", ClassName.get(OffsetTime.class)),
            Map.entry("timestamp without time zone", ClassName.get(LocalDateTime.class)),
            Map.entry("timestamp with time zone", ClassName.get(Instant.class)),
            Map.entry("interval", ClassName.get(Duration.class)),
            Map.entry("inet", ClassName.get(InetAddress.class)));

    private final ClassNames classes;

    JavaTypes(ClassNames classes) {
        this.classes = classes;
    }

    /**
     * A Java type, and the SQL type where that does not follow from it.
     *
     * @param said for the attribute of an annotation
     */
    record Typed(TypeName type, Optional<String> said) {}

    Typed of(DataType type, boolean nullable) {
        Optional<ClassName> own = type.userType().flatMap(classes::of);
        TypeName element = own.<TypeName>map(c -> c)
                .orElseGet(() -> type.schema().isEmpty()
                        ? BUILTIN.getOrDefault(type.name(), ClassName.get(String.class))
                        : ClassName.get(String.class));
        boolean follows = own.isPresent() || isAssumed(type);
        TypeName java = type.array() ? ArrayTypeName.of(element) : nullable ? element.box() : element;
        return new Typed(java, follows ? Optional.empty() : Optional.of(spelled(type)));
    }

    /** Whether the processor takes the Java type for this one; arrays of bytes are no arrays to it. */
    private static boolean isAssumed(DataType type) {
        boolean bytes = type.array() && type.name().equals("bytea");
        return type.schema().isEmpty() && type.modifiers().isEmpty() && BUILTIN.containsKey(type.name()) && !bytes;
    }

    /** Whether it, or of which it is an array, has a Java type of its own. */
    static boolean isKnown(DataType type) {
        return type.schema().isEmpty() && BUILTIN.containsKey(type.name());
    }

    /** A type as in CREATE TABLE. */
    static String spelled(DataType type) {
        return new SqlWriter().type(type).toString();
    }
}
