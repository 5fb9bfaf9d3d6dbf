package dev.concertina.database.rehearse;

import dev.concertina.ddl.SqlWriter;
import dev.concertina.schema.DataType;
import dev.concertina.schema.Domain;
import dev.concertina.schema.EnumType;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Values for columns, as SQL literals: usual ones, extremes, Unicode. The same number gives the same value; other numbers
 * give others as far as the type has them.
 */
final class Candidates {
    private static final int BATCH = 6;
    private static final Map<String, String> FIXED = Map.ofEntries(
            Map.entry("boolean", "n % 2 = 0"),
            Map.entry("xml", "'<n>' || n || '</n>'"),
            Map.entry("money", "n::numeric / 7"),
            Map.entry("tsvector", "'word' || n"),
            Map.entry("tsquery", "'word' || n"),
            Map.entry("interval", "n || ' hours 5 seconds'"),
            Map.entry("inet", "'10.0.' || n % 250 || '.' || n % 200"),
            Map.entry("cidr", "'10.' || n % 250 || '.0.0/16'"),
            Map.entry("pg_lsn", "'0/' || n"),
            Map.entry("point", "'(' || n || ',2)'"),
            Map.entry("line", "'{1,2,' || n || '}'"),
            Map.entry("lseg", "'[(0,0),(' || n || ',1)]'"),
            Map.entry("box", "'((0,0),(' || n || ',1))'"),
            Map.entry("path", "'[(0,0),(' || n || ',1)]'"),
            Map.entry("polygon", "'((0,0),(0,' || n || '),(1,1))'"),
            Map.entry("circle", "'<(0,0),' || n || '>'"),
            Map.entry("macaddr", "'08:00:2b:01:02:' || lpad(to_hex(n % 256), 2, '0')"),
            Map.entry("macaddr8", "'08:00:2b:01:02:03:04:' || lpad(to_hex(n % 256), 2, '0')"));

    private final Schema schema;

    Candidates(Schema schema) {
        this.schema = schema;
    }

    /** Several values for one row, the most usual first; each is an SQL expression without a type. */
    List<String> of(DataType type, int number) {
        if (type.array()) {
            String one = of(type.element(), number).get(0);
            return List.of("ARRAY[" + cast(one, type.element()) + "]", "'{}'");
        }
        Optional<QualifiedName> own = type.userType();
        if (own.isPresent()) {
            return ofUserType(own.get(), number);
        }
        return builtin(type, number);
    }

    private List<String> ofUserType(QualifiedName type, int number) {
        EnumType labels = schema.enums().get(type);
        if (labels != null) {
            int size = labels.labels().size();
            return IntStream.range(0, size)
                    .mapToObj(i -> SqlWriter.quoteLiteral(labels.labels().get((number + i) % size)))
                    .toList();
        }
        Domain domain = schema.domains().get(type);
        if (domain != null) {
            List<String> values = new ArrayList<>();
            domain.checks().values().forEach(c -> values.addAll(Literals.in(c.expression())));
            values.addAll(of(domain.type(), number));
            return values;
        }
        return List.of("'x" + number + "'", "'" + number + "'", "'a=>" + number + "'");
    }

    private static List<String> builtin(DataType type, int n) {
        String fixed = FIXED.get(type.name());
        if (fixed != null) {
            return List.of("(" + fixed.replaceAll("\\bn\\b(?!')", Integer.toString(n)) + ")");
        }
        return switch (type.name()) {
            case "smallint", "integer", "bigint", "oid" -> integers(type.name(), n);
            case "numeric", "real", "double precision" -> numbers(type, n);
            case "date", "timestamp without time zone", "timestamp with time zone" -> times(n);
            case "time without time zone", "time with time zone" ->
                List.of("'" + String.format("%02d:%02d:07", n % 24, n % 60) + "'");
            case "uuid" -> List.of("'" + String.format("%08d-0000-4000-8000-%012d", n, n) + "'");
            case "bytea" -> List.of("'\\x" + String.format("%04x", n) + "00ff'", "'\\x'");
            case "json", "jsonb" -> List.of("'{\"n\": " + n + ", \"ü\": [null, 1.50]}'", "'[]'", "'null'");
            case "bit", "bit varying" -> List.of("repeat('" + n % 2 + "', " + length(type, 1) + ")::bit varying");
            case "int4range", "int8range", "numrange" -> List.of("'[" + n * 10 + "," + (n * 10 + 5) + ")'", "'empty'");
            case "daterange", "tsrange", "tstzrange" -> ranges(n);
            case "int4multirange", "int8multirange", "nummultirange" -> List.of("'{[" + n + "," + (n + 1) + ")}'");
            case "name", "\"char\"", "text", "character varying", "character" -> texts(type, n);
            default -> List.of("'" + n + "'");
        };
    }

    private static List<String> integers(String type, int n) {
        String largest = switch (type) {
            case "smallint" -> "32767";
            case "bigint" -> "9223372036854775807";
            default -> "2147483647";
        };
        String extreme = n % BATCH == 5 && !type.equals("oid") ? "(" + largest + " - " + n + ")" : Integer.toString(n);
        return List.of(extreme, Integer.toString(n), Integer.toString(n % 10 + 1), "0", "-" + n);
    }

    private static List<String> numbers(DataType type, int n) {
        String tenth = n % BATCH == 4 ? n + ".10" : Integer.toString(n);
        return type.name().equals("numeric")
                ? List.of(tenth, Integer.toString(n % 10), "0." + n % 10, "0")
                : List.of(tenth, n % BATCH == 5 ? "'NaN'" : "0.5", "0");
    }

    private static List<String> times(int n) {
        return List.of(
                "'" + String.format("2024-%02d-%02d", n % 12 + 1, n % 28 + 1) + "'",
                "'" + (1990 + n % 60) + "-06-01'",
                "'infinity'");
    }

    private static List<String> ranges(int n) {
        int year = 1900 + n % 200;
        return List.of("'[" + year + "-01-01," + year + "-12-31)'", "'empty'");
    }

    private static List<String> texts(DataType type, int n) {
        String unicode = "zoë-" + n + "-ß🙂";
        String plain = "text" + n;
        int room = length(type, Integer.MAX_VALUE);
        List<String> values = new ArrayList<>();
        for (String text : n % 3 == 1 ? List.of(unicode, plain) : List.of(plain, unicode)) {
            values.add(text);
        }
        values.add("user" + n + "@example.com");
        values.add("https://example.com/" + n);
        values.add(Integer.toString(n));
        values.add(String.format("%02d", n % 100));
        values.add("");
        return values.stream()
                .map(t -> t.codePointCount(0, t.length()) > room ? Integer.toString(n, 36) : t)
                .map(t -> t.codePointCount(0, t.length()) > room ? t.substring(0, room) : t)
                .distinct()
                .map(SqlWriter::quoteLiteral)
                .toList();
    }

    private static int length(DataType type, int otherwise) {
        if (type.name().equals("name")) {
            return 63;
        }
        boolean one = type.name().equals("\"char\"")
                || (type.name().equals("character") && type.modifiers().isEmpty());
        return one ? 1 : type.modifiers().isEmpty() ? otherwise : Integer.parseInt(type.modifiers());
    }

    /** The expression as a type. */
    static String cast(String value, DataType type) {
        return "CAST(" + value + " AS " + new SqlWriter().type(type) + ")";
    }
}
