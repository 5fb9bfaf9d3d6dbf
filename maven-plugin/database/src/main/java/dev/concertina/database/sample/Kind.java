package dev.concertina.database.sample;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** How values of a type are masked. */
enum Kind {
    /** Labels of an enum type and truth values: the schema knows them all. */
    KEPT,
    TEXT,
    NUMBER,
    DATE,
    TIME,
    INTERVAL,
    HEXADECIMAL,
    BITS,
    JSON,
    ADDRESS,
    /** What is computed from other columns for a search: empty until it is computed again. */
    EMPTY;

    private static final Map<String, Kind> BY_NAME = Map.ofEntries(
            Map.entry("boolean", KEPT),
            Map.entry("smallint", NUMBER),
            Map.entry("integer", NUMBER),
            Map.entry("bigint", NUMBER),
            Map.entry("oid", NUMBER),
            Map.entry("numeric", NUMBER),
            Map.entry("real", NUMBER),
            Map.entry("double precision", NUMBER),
            Map.entry("money", TEXT),
            Map.entry("date", DATE),
            Map.entry("timestamp without time zone", DATE),
            Map.entry("timestamp with time zone", DATE),
            Map.entry("daterange", DATE),
            Map.entry("tsrange", DATE),
            Map.entry("tstzrange", DATE),
            Map.entry("datemultirange", DATE),
            Map.entry("tsmultirange", DATE),
            Map.entry("tstzmultirange", DATE),
            Map.entry("time without time zone", TIME),
            Map.entry("time with time zone", TIME),
            Map.entry("interval", INTERVAL),
            Map.entry("uuid", HEXADECIMAL),
            Map.entry("bytea", HEXADECIMAL),
            Map.entry("macaddr", HEXADECIMAL),
            Map.entry("macaddr8", HEXADECIMAL),
            Map.entry("bit", BITS),
            Map.entry("bit varying", BITS),
            Map.entry("json", JSON),
            Map.entry("jsonb", JSON),
            Map.entry("inet", ADDRESS),
            Map.entry("cidr", ADDRESS),
            Map.entry("tsvector", EMPTY),
            Map.entry("tsquery", EMPTY));

    /**
     * That of a type.
     *
     * @param name of the type under all domains, without modifiers
     * @param form {@code e} for an enum type
     * @param category {@code S} for texts
     * @return empty if nobody knows what a like value is
     */
    static Optional<Kind> of(String name, String form, String category) {
        if (form.equals("e")) {
            return Optional.of(KEPT);
        }
        return Optional.ofNullable(BY_NAME.get(name))
                .or(() -> category.equals("S") ? Optional.of(TEXT) : Optional.empty());
    }

    /**
     * What replaces the values of a column.
     *
     * @param words that stay: the schema tells them already, or they are keys of a form
     * @param kept what stays of numbers, as {@link NumberMask} says
     */
    UnaryOperator<String> mask(MaskKey key, DateMask dates, Set<String> words, int kept) {
        TextMask texts = new TextMask(key, dates);
        return switch (this) {
            case KEPT -> value -> value;
            case TEXT -> value -> words.contains(value) ? value : texts.apply(value);
            case NUMBER -> new NumberMask(key, kept);
            case DATE -> dates;
            case TIME -> new TimeMask(key, false);
            case INTERVAL -> new TimeMask(key, true);
            case HEXADECIMAL ->
                value -> value.startsWith("\\x")
                        ? "\\x" + new RadixMask(key, 16).apply(value.substring(2))
                        : new RadixMask(key, 16).apply(value);
            case BITS -> new RadixMask(key, 2);
            case JSON -> new JsonMask(texts, new NumberMask(key, kept), words);
            case ADDRESS -> new AddressMask(key);
            case EMPTY -> value -> "";
        };
    }
}
