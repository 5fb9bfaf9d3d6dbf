package dev.concertina.database.rehearse;

/** Times and ranges: infinite, before Christ, to the microsecond; empty, unbounded. */
final class TimeValues {
    private static final String SECONDS = "({j} % 100000000) * interval '1.000001 seconds'";

    private TimeValues() {}

    static Values of(String type) {
        return switch (type) {
            case "date" ->
                Values.usual("date '2024-01-01' + ({j} % 3000)::int")
                        .with(
                                "'infinity'",
                                "'-infinity'",
                                "'0044-03-15 BC'",
                                "'1582-10-10'",
                                "'1970-01-01'",
                                "'2024-02-29'",
                                "'9999-12-31'");
            case "timestamp without time zone", "timestamp with time zone" ->
                Values.usual("timestamp '2024-01-01 00:00:00.123456' + " + SECONDS)
                        .with(
                                "'infinity'",
                                "'-infinity'",
                                "'0044-03-15 12:00:00 BC'",
                                "'1970-01-01 00:00:00'",
                                "'1901-12-13 20:45:51.000001'",
                                "'2024-03-31 02:30:00'",
                                "'9999-12-31 23:59:59.999999'");
            case "time without time zone", "time with time zone" ->
                Values.usual("time '00:00:00.000001' + " + SECONDS).with("'00:00'", "'24:00:00'", "'23:59:59.999999'");
            case "int4range", "int8range", "numrange" ->
                Values.usual("'[' || {n} % 100000000 * 10 || ',' || {n} % 100000000 * 10 + 5 || ')'")
                        .with("'empty'", "'(,)'", "'[-5,-1)'", "'(,-10]'");
            case "daterange", "tsrange", "tstzrange" ->
                Values.usual(
                                "'[' || date '2024-01-01' + ({n} % 300000 * 3)::int || ',' || date '2024-01-02' + ({n} % 300000 * 3)::int || ')'")
                        .with("'empty'", "'(,)'", "'[1900-01-01,infinity]'", "'(,1899-01-01)'");
            case "int4multirange", "int8multirange", "nummultirange" ->
                Values.usual("'{[' || {n} * 10 % 1000000000 || ',' || {n} * 10 % 1000000000 + 5 || ')}'")
                        .with("'{}'", "'{[1,2),[5,9)}'");
            case "datemultirange", "tsmultirange", "tstzmultirange" -> Values.usual("'{}'");
            default -> Values.usual("{n}::text");
        };
    }
}
