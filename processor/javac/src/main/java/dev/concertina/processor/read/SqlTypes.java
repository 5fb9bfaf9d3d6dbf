package dev.concertina.processor.read;

import dev.concertina.schema.DataType;
import java.util.Map;
import java.util.Optional;

/** The SQL type that belongs to a Java type; the page {@code docs/annotations.md} has the same table. */
final class SqlTypes {
    private static final Map<String, String> BY_JAVA_TYPE = Map.ofEntries(
            Map.entry("boolean", "boolean"),
            Map.entry("java.lang.Boolean", "boolean"),
            Map.entry("byte", "smallint"),
            Map.entry("java.lang.Byte", "smallint"),
            Map.entry("short", "smallint"),
            Map.entry("java.lang.Short", "smallint"),
            Map.entry("int", "integer"),
            Map.entry("java.lang.Integer", "integer"),
            Map.entry("long", "bigint"),
            Map.entry("java.lang.Long", "bigint"),
            Map.entry("float", "real"),
            Map.entry("java.lang.Float", "real"),
            Map.entry("double", "double precision"),
            Map.entry("java.lang.Double", "double precision"),
            Map.entry("char", "character varying(1)"),
            Map.entry("java.lang.Character", "character varying(1)"),
            Map.entry("char[]", "text"),
            Map.entry("byte[]", "bytea"),
            Map.entry("java.lang.String", "text"),
            Map.entry("java.math.BigDecimal", "numeric"),
            Map.entry("java.math.BigInteger", "numeric"),
            Map.entry("java.util.UUID", "uuid"),
            Map.entry("java.time.LocalDate", "date"),
            Map.entry("java.time.LocalTime", "time without time zone"),
            Map.entry("java.time.OffsetTime", "time with time zone"),
            Map.entry("java.time.LocalDateTime", "timestamp without time zone"),
            Map.entry("java.time.Instant", "timestamp with time zone"),
            Map.entry("java.time.OffsetDateTime", "timestamp with time zone"),
            Map.entry("java.time.ZonedDateTime", "timestamp with time zone"),
            Map.entry("java.time.Duration", "interval"),
            Map.entry("java.time.Period", "interval"),
            Map.entry("java.time.Year", "integer"),
            Map.entry("java.time.ZoneId", "text"),
            Map.entry("java.util.Date", "timestamp with time zone"),
            Map.entry("java.sql.Date", "date"),
            Map.entry("java.sql.Time", "time without time zone"),
            Map.entry("java.sql.Timestamp", "timestamp with time zone"),
            Map.entry("java.util.BitSet", "bit varying"),
            Map.entry("java.util.Currency", "text"),
            Map.entry("java.util.Locale", "text"),
            Map.entry("java.net.URI", "text"),
            Map.entry("java.net.URL", "text"),
            Map.entry("java.net.InetAddress", "inet"),
            Map.entry("java.net.Inet4Address", "inet"),
            Map.entry("java.net.Inet6Address", "inet"));

    private SqlTypes() {}

    static Optional<DataType> of(String javaType) {
        return Optional.ofNullable(BY_JAVA_TYPE.get(javaType)).map(DataType::parse);
    }

    /** The Java types that have one, by qualified name. */
    static Map<String, String> all() {
        return BY_JAVA_TYPE;
    }
}
