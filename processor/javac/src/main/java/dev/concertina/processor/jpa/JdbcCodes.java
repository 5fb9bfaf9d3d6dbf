package dev.concertina.processor.jpa;

import dev.concertina.processor.jpa.JavaTypes.Size;
import java.util.Map;
import java.util.Optional;

/** What the codes of {@code @JdbcTypeCode} mean on PostgreSQL. */
final class JdbcCodes {
    private static final Map<Integer, String> FIXED = Map.ofEntries(
            Map.entry(16, "boolean"),
            Map.entry(-7, "boolean"),
            Map.entry(-6, "smallint"),
            Map.entry(5, "smallint"),
            Map.entry(4, "integer"),
            Map.entry(-5, "bigint"),
            Map.entry(7, "real"),
            Map.entry(6, "double precision"),
            Map.entry(8, "double precision"),
            Map.entry(91, "date"),
            Map.entry(-2, "bytea"),
            Map.entry(-3, "bytea"),
            Map.entry(-4, "bytea"),
            Map.entry(4003, "bytea"),
            Map.entry(2004, "oid"),
            Map.entry(2005, "oid"),
            Map.entry(2011, "oid"),
            Map.entry(4001, "text"),
            Map.entry(4002, "text"),
            Map.entry(3000, "uuid"),
            Map.entry(3001, "jsonb"),
            Map.entry(3002, "inet"),
            Map.entry(2009, "xml"));

    private final JavaTypes types;

    JdbcCodes(JavaTypes types) {
        this.types = types;
    }

    Optional<String> of(int code, String javaType, Size size) {
        return Optional.ofNullable(FIXED.get(code)).or(() -> switch (code) {
            case 12, -9 -> Optional.of(JavaTypes.varchar(size.length().orElse(length(javaType))));
            case 1, -15 -> Optional.of("char(" + size.length().orElse(length(javaType)) + ")");
            case -1, -16 -> Optional.of("varchar(32600)");
            case 2, 3 -> Optional.of(numeric(javaType, size));
            case 92 -> Optional.of(types.time(size));
            case 93 -> Optional.of(types.timestamp(size));
            case 2014, 3003 -> Optional.of(types.timestamp(size) + " with time zone");
            default -> Optional.empty();
        });
    }

    private static String numeric(String javaType, Size size) {
        return switch (javaType) {
            case "java.math.BigDecimal" -> JavaTypes.numeric(2, size);
            case "int", "java.lang.Integer" -> JavaTypes.numeric(0, size.orPrecision(10));
            case "long", "java.lang.Long" -> JavaTypes.numeric(0, size.orPrecision(19));
            case "short", "java.lang.Short" -> JavaTypes.numeric(0, size.orPrecision(5));
            default -> JavaTypes.numeric(0, size);
        };
    }

    /** The most characters that a value of the type has as text. */
    private static long length(String javaType) {
        return switch (javaType) {
            case "boolean", "java.lang.Boolean", "char", "java.lang.Character" -> 1;
            case "byte", "java.lang.Byte" -> 4;
            case "short", "java.lang.Short" -> 6;
            case "int", "java.lang.Integer" -> 11;
            case "long", "java.lang.Long" -> 20;
            case "java.util.UUID" -> 36;
            default -> 255;
        };
    }
}
