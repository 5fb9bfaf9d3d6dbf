package dev.concertina.database.rehearse;

import dev.concertina.ddl.SqlWriter;
import dev.concertina.schema.DataType;
import dev.concertina.schema.Domain;
import dev.concertina.schema.EnumType;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Values for columns: usual ones, and those that conversions tend to lose. */
final class Candidates {
    private static final Map<String, Values> FIXED = Map.ofEntries(
            Map.entry("boolean", Values.special(List.of("true", "false"))),
            Map.entry("xml", Values.usual("'<n>' || {n} || '</n>'").with("'<a b=\"1\"/>'", "'<ü>  </ü>'")),
            Map.entry("money", Values.usual("({j} % 1000000)::numeric / 7").with("0", "-1", "'92233720368547758.07'")),
            Map.entry("tsvector", Values.usual("'word' || {n}").with("''", "'a:1A b:2'")),
            Map.entry("tsquery", Values.usual("'word' || {n}").with("''", "'a & !b'")),
            Map.entry(
                    "interval",
                    Values.usual("{j} % 100000 || ' hours 5.000001 seconds'")
                            .with("'0'", "'1 day'", "'24 hours'", "'30 days'", "'1 mon'", "'-1 year 2 days'")),
            Map.entry(
                    "inet",
                    Values.usual("'10.0.' || {n} / 250 % 250 || '.' || {n} % 250")
                            .with("'10.1.2.3/8'", "'0.0.0.0/0'", "'::1'", "'fe80::1/64'")),
            Map.entry("cidr", Values.usual("'10.' || {n} % 250 || '.0.0/16'").with("'0.0.0.0/0'", "'::/0'")),
            Map.entry("pg_lsn", Values.usual("'0/' || to_hex({n})").with("'0/0'", "'FFFFFFFF/FFFFFFFF'")),
            Map.entry("point", Values.usual("'(' || {n} || ',2)'").with("'(0,-0)'", "'(1e300,NaN)'")),
            Map.entry("line", Values.usual("'{1,2,' || {n} || '}'")),
            Map.entry("lseg", Values.usual("'[(0,0),(' || {n} || ',1)]'")),
            Map.entry("box", Values.usual("'((0,0),(' || {n} || ',1))'").with("'((0,0),(0,0))'")),
            Map.entry("path", Values.usual("'[(0,0),(' || {n} || ',1)]'").with("'((0,0),(1,1))'")),
            Map.entry("polygon", Values.usual("'((0,0),(0,' || {n} || '),(1,1))'")),
            Map.entry("circle", Values.usual("'<(0,0),' || {n} || '>'").with("'<(1,1),0>'")),
            Map.entry(
                    "macaddr",
                    Values.usual(
                                    "'08:00:2b:01:' || lpad(to_hex({n} / 256 % 256), 2, '0') || ':' || lpad(to_hex({n} % 256), 2, '0')")
                            .with("'ff:ff:ff:ff:ff:ff'")),
            Map.entry("macaddr8", Values.usual("'08:00:2b:01:02:03:04:' || lpad(to_hex({n} % 256), 2, '0')")),
            Map.entry(
                    "uuid",
                    Values.usual("md5('u' || {n})")
                            .with("'00000000-0000-0000-0000-000000000000'", "'ffffffff-ffff-ffff-ffff-ffffffffffff'")),
            Map.entry(
                    "bytea",
                    Values.usual("decode(md5({n}::text) || '00ff', 'hex')").with("'\\x'", "'\\x00'", "'\\x5c27ff00'")),
            Map.entry(
                    "json",
                    Values.usual("'{\"n\": ' || {n} || ', \"ü\": [null, 1.50]}'")
                            .with("'[]'", "'{}'", "'null'", "'{ \"b\" : 1, \"b\":2 }'", "'{\"k\": null}'", "'\"x\"'")),
            Map.entry(
                    "jsonb",
                    Values.usual("'{\"n\": ' || {n} || ', \"ü\": [null, 1.50]}'")
                            .with("'[]'", "'{}'", "'null'", "'{\"a\": 1.0}'", "'{\"k\": null}'", "'\"x\"'")));

    private final Schema schema;

    Candidates(Schema schema) {
        this.schema = schema;
    }

    Values of(DataType type) {
        if (type.array()) {
            return array(type.element());
        }
        Optional<QualifiedName> own = type.userType();
        return own.isPresent() ? ofUserType(own.get()) : builtin(type);
    }

    private Values array(DataType element) {
        Values one = of(element);
        String first = cast((one.usual().isEmpty() ? one.special() : one.usual()).get(0), element);
        String some = one.special().isEmpty() ? first : cast(one.special().get(0), element);
        return Values.usual("ARRAY[" + first + "]", "ARRAY[" + first + ", " + first + "]")
                .with("'{}'", "'{NULL}'", "ARRAY[" + some + ", NULL, " + some + "]");
    }

    private Values ofUserType(QualifiedName type) {
        EnumType labels = schema.enums().get(type);
        if (labels != null) {
            return Values.special(
                    labels.labels().stream().map(SqlWriter::quoteLiteral).toList());
        }
        Domain domain = schema.domains().get(type);
        if (domain != null) {
            Values own = of(domain.type());
            for (var check : domain.checks().values()) {
                own = own.and(Literals.values(check.expression(), domain.type()));
            }
            return own;
        }
        List<String> composites = IntStream.range(0, 30)
                .mapToObj(i -> "'(" + ",".repeat(i) + ")'")
                .toList();
        return Values.usual(
                        "'x' || {n}",
                        "{n}::text",
                        "'a=>' || {n}",
                        "'[' || {n} || ',' || {n} + 1 || ')'",
                        "'a.b' || {n}")
                .with("'empty'", "'[1,2,3]'", "'POINT(0 0)'")
                .and(Values.special(composites));
    }

    private static Values builtin(DataType type) {
        Values fixed = FIXED.get(type.name());
        if (fixed != null) {
            return fixed;
        }
        return switch (type.name()) {
            case "smallint" -> integers("32000", "32767", "(-32768)");
            case "integer" -> integers("2000000000", "2147483647", "(-2147483648)");
            case "bigint" -> integers("4000000000000000000", "9223372036854775807", "(-9223372036854775807 - 1)");
            case "oid" -> Values.usual("{n} % 4000000000").with("0", "4294967295");
            case "numeric" -> numeric(type.modifiers());
            case "real", "double precision" ->
                Values.usual("{j} + 0.25", "{j} % 100", "{j} % 10 + 1", "0.5")
                        .with(
                                "0",
                                "'-0'",
                                "'NaN'",
                                "'Infinity'",
                                "'-Infinity'",
                                "'1e-30'",
                                "'1.2345678e30'",
                                "0.1",
                                "(-1)");
            case "bit" -> bits(length(type, 1), length(type, 1));
            case "bit varying" -> bits(length(type, 40), 0);
            case "name", "\"char\"", "text", "character varying", "character" ->
                TextValues.of(length(type, Integer.MAX_VALUE));
            default -> TimeValues.of(type.name());
        };
    }

    private static Values integers(String most, String largest, String smallest) {
        return Values.usual("{j} % " + most, "{j} % 100", "{j} % 10 + 1", "-({j} % " + most + ")")
                .with("0", "1", "(-1)", largest, smallest);
    }

    private static Values numeric(String modifiers) {
        if (modifiers.isEmpty()) {
            return Values.usual("{j} + {n} % 100 / 100.0", "{j} % 100", "{j} % 10 + 1", "0.5", "-{j}")
                    .with(
                            "0",
                            "1.0",
                            "1.00",
                            "'NaN'",
                            "0.00000000000000000001",
                            "(-99999999999999999999999999999999.999)");
        }
        String[] parts = modifiers.split(",", -1);
        int precision = Integer.parseInt(parts[0]);
        int scale = parts.length == 1 ? 0 : Integer.parseInt(parts[1]);
        String largest = new BigDecimal(BigInteger.TEN.pow(precision).subtract(BigInteger.ONE), scale).toPlainString();
        String whole = "1" + "0".repeat(Math.max(0, Math.min(12, precision - scale)));
        String small = "({n} % 10) / 1" + "0".repeat(Math.max(1, Math.min(precision, scale))) + ".0";
        return Values.usual(
                        "{j} % " + whole + (scale > 0 ? " + " + small : ""),
                        "{j} % 100 % " + whole,
                        small,
                        "-({j} % " + whole + ")")
                .with("0", largest, "(-" + largest + ")", "'NaN'");
    }

    private static Values bits(int most, int least) {
        return Values.usual("right(({n}::bit(64))::text, " + Math.max(1, Math.min(64, most)) + ")::bit varying")
                .with("repeat('1', " + most + ")::bit varying", "repeat('0', " + least + ")::bit varying");
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

    /** One of several expressions. */
    static String choice(String number, List<String> values) {
        if (values.size() == 1) {
            return values.get(0);
        }
        return IntStream.range(0, values.size())
                .mapToObj(i -> (i == values.size() - 1 ? "ELSE " : "WHEN " + i + " THEN ") + values.get(i))
                .collect(Collectors.joining(" ", "CASE " + number + " ", " END"));
    }
}
