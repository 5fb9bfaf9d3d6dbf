package dev.concertina.processor.jpa;

import dev.concertina.processor.declaration.AnnotationUse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The SQL types that Hibernate gives to Java types on PostgreSQL. */
final class JavaTypes {
    /** Longer than any {@code varchar}. */
    private static final long LONGEST = 10_485_760;

    private static final Map<String, String> FIXED = fixed();
    private static final Map<String, Long> TEXTUAL = Map.of(
            "java.lang.String", 255L,
            "char[]", 255L,
            "java.lang.Class", 255L,
            "java.util.Locale", 255L,
            "java.util.Currency", 3L,
            "java.util.TimeZone", 255L,
            "java.time.ZoneId", 255L,
            "java.time.ZoneOffset", 6L,
            "java.net.URL", 255L);

    private final boolean seven;

    JavaTypes(boolean seven) {
        this.seven = seven;
    }

    private static Map<String, String> fixed() {
        Map<String, String> types = new HashMap<>();
        both(types, "boolean", "Boolean", "boolean");
        both(types, "byte", "Byte", "smallint");
        both(types, "short", "Short", "smallint");
        both(types, "int", "Integer", "integer");
        both(types, "long", "Long", "bigint");
        both(types, "char", "Character", "char(1)");
        types.put("java.time.Year", "integer");
        types.put("java.util.UUID", "uuid");
        types.put("java.net.InetAddress", "inet");
        types.put("java.net.Inet4Address", "inet");
        types.put("java.net.Inet6Address", "inet");
        types.put("java.time.LocalDate", "date");
        types.put("java.sql.Date", "date");
        types.put("java.time.Duration", "numeric(21,0)");
        types.put("byte[]", "bytea");
        types.put("java.util.BitSet", "bytea");
        types.put("java.io.Serializable", "bytea");
        types.put("java.sql.Blob", "oid");
        types.put("java.sql.Clob", "oid");
        types.put("java.sql.NClob", "oid");
        return types;
    }

    private static void both(Map<String, String> types, String primitive, String boxed, String sql) {
        types.put(primitive, sql);
        types.put("java.lang." + boxed, sql);
    }

    /** The type of a column with these attributes; empty if Hibernate has none by itself. */
    Optional<String> of(String javaType, Size size) {
        String fixed = FIXED.get(javaType);
        if (fixed != null) {
            return Optional.of(fixed);
        }
        Long length = TEXTUAL.get(javaType);
        if (length != null) {
            return Optional.of(varchar(size.length().orElse(length)));
        }
        return switch (javaType) {
            case "float", "java.lang.Float" -> Optional.of(floating("real", size));
            case "double", "java.lang.Double" -> Optional.of(floating("double precision", size));
            case "java.math.BigDecimal" -> Optional.of(numeric(2, size));
            case "java.math.BigInteger" -> Optional.of(numeric(0, size));
            case "java.time.LocalTime", "java.time.OffsetTime", "java.sql.Time" -> Optional.of(time(size));
            case "java.time.LocalDateTime", "java.util.Date", "java.util.Calendar", "java.sql.Timestamp" ->
                Optional.of(timestamp(size));
            case "java.time.Instant", "java.time.OffsetDateTime", "java.time.ZonedDateTime" ->
                Optional.of(timestamp(size) + " with time zone");
            default -> Optional.empty();
        };
    }

    /** Whether Hibernate has a type of column for it. */
    static boolean isKnown(String javaType) {
        return new JavaTypes(true).of(javaType, Size.NONE).isPresent();
    }

    static String varchar(long length) {
        return length > LONGEST ? "text" : "varchar(" + length + ")";
    }

    private static String floating(String usual, Size size) {
        if (size.precision().isEmpty()) {
            return usual;
        }
        long bits = (long) Math.ceil(size.precision().get() / Math.log10(2));
        return bits <= 24 ? "real" : "double precision";
    }

    static String numeric(int scale, Size size) {
        return size.precision()
                .map(p -> "numeric(" + p + "," + size.scale().orElse(0L) + ")")
                .orElse("numeric(38," + scale + ")");
    }

    String time(Size size) {
        return "time(" + size.seconds().orElse(seven ? 0L : 6L) + ")";
    }

    String timestamp(Size size) {
        return "timestamp(" + size.seconds().orElse(6L) + ")";
    }

    /**
     * What {@code @Column} says about the size of a type; what it leaves to its default is absent.
     */
    record Size(Optional<Long> length, Optional<Long> precision, Optional<Long> scale, Optional<Long> seconds) {
        static final Size NONE = new Size(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        static Size of(Optional<AnnotationUse> column) {
            if (column.isEmpty()) {
                return NONE;
            }
            return new Size(
                    number(column, "length"),
                    number(column, "precision").filter(p -> p > 0),
                    number(column, "scale"),
                    number(column, "secondPrecision").filter(s -> s >= 0));
        }

        Size withLength(long other) {
            return new Size(Optional.of(other), precision, scale, seconds);
        }

        Size orPrecision(long other) {
            return new Size(length, precision.or(() -> Optional.of(other)), scale, seconds);
        }

        Size withDigits(long integer, long fraction) {
            return new Size(length, Optional.of(integer + fraction), Optional.of(fraction), seconds);
        }

        Size withSeconds(long other) {
            return new Size(length, precision, scale, Optional.of(other));
        }

        private static Optional<Long> number(Optional<AnnotationUse> column, String attribute) {
            return column.flatMap(c -> {
                var number = c.number(attribute);
                return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
            });
        }
    }
}
