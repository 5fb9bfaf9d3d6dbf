package dev.concertina.random;

import dev.concertina.schema.DataType;
import dev.concertina.schema.Domain;
import dev.concertina.schema.EnumType;
import dev.concertina.schema.Schema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a generator must know of a type.
 *
 * @param ordered whether a B-tree can hold it
 * @param values as the server reads them: usual ones and extremes
 * @param conditions over {@code %s}, each true for some of the values
 */
public record Kind(DataType type, boolean ordered, List<String> values, List<String> conditions) {
    private static final String DATES = "2024-02-29|1999-12-31|0001-01-01|infinity|-infinity|5874000-12-31";
    private static final String TIMES = "2024-02-29 12:00:00|1999-12-31 23:59:59.999999|infinity|-infinity|0001-01-01";

    private static final List<Kind> BUILTIN = List.of(
            of("integer", true, "0|1|2|-5|2147483647|-2147483648|42", "%s <> 7|%s > -3"),
            of("integer", true, "3|1|2|-5|2147483647|42", "%s <> 7"),
            of("bigint", true, "0|1|-1|9223372036854775807|-9223372036854775808|7", "%s <> 9|%s >= -1"),
            of("smallint", true, "0|1|2|-32768|32767", "%s < 30000"),
            of("numeric(10,2)", true, "0|1.50|-99999999.99|12345678.90|NaN", "%s >= 0"),
            of("numeric", true, "0|0.000000000000000000001|1e40|-3|NaN|7.00", "%s <> 4"),
            of("real", true, "0|1.5|NaN|Infinity|-Infinity|1e-30", "%s <> 3"),
            of("double precision", true, "0|0.1|NaN|Infinity|-0|1e300", "%s >= 0"),
            of("text", true, "|a|zoë ß🙂|O'Brien \\ \"x\"|two words|ABC|null", "%s <> 'x'|length(%s) < 40|%s ~ '^'"),
            of("text", true, "A|B|C|D|E", "%s IN ('A', 'B', 'C', 'D', 'E')|%s IN ('A', 'B')"),
            of("character varying(20)", true, "|a|zoë ß🙂|A|trail   ", "%s <> 'x'|%s IN ('A', 'a')"),
            of("character varying", true, "|A|日本|b|'", "%s <> ''"),
            of("character(5)", true, "a|bb|ü|ccccc", "%s <> 'zz'"),
            of("boolean", true, "t|f", "%s"),
            of("date", true, DATES, "%s > '1900-01-01'"),
            of("timestamp without time zone", true, TIMES, "%s > '1900-01-01'"),
            of("timestamp(3) with time zone", true, "2024-02-29 12:00:00.123+02|infinity|1999-12-31 23:59:59.999Z", ""),
            of("time without time zone", true, "00:00|23:59:59.999999|24:00", "%s >= '00:00'"),
            of("interval", true, "0|1 year 2 mons -3 days|25:00:00.000001", "%s >= '0'"),
            of("uuid", true, "00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff", ""),
            of("bytea", true, "\\x|\\x00ff|\\xdeadbeef", "octet_length(%s) < 99"),
            of("jsonb", true, "{\"a\": [1, null, \"ü\"]}|[]|null|1.50", "jsonb_typeof(%s) <> 'string'"),
            of("json", false, "{\"a\" : 1, \"a\": 2}|[]|null", "json_typeof(%s) <> 'string'"),
            of("inet", true, "10.0.0.1|::1|192.168.0.0/24", ""),
            of("cidr", true, "10.0.0.0/8|::/0", ""),
            of("bit(4)", true, "0000|1010", "%s <> '1111'"),
            of("bit varying(8)", true, "|1|01010101", ""),
            of("int4range", true, "empty|[1,5)|(,)|[-3,)", "NOT %s @> 77"),
            of("point", false, "(0,0)|(1.5,-2)", ""),
            of("xml", false, "<a/>|<b>ü</b>", ""),
            of("text[]", true, "{}|{a,NULL,\"b c\"}|{{a,b},{c,d}}", "cardinality(%s) < 9"),
            of("integer[]", true, "{}|{1,NULL,3}|[0:1]={5,6}", "cardinality(%s) < 9"));

    private static final Map<DataType, Kind> BY_TYPE =
            BUILTIN.stream().collect(Collectors.toMap(Kind::type, Function.identity(), Kind::joined));

    public Kind {
        values = List.copyOf(values);
        conditions = List.copyOf(conditions);
    }

    /** Any built-in type. */
    static Kind builtin(Dice dice) {
        return dice.pick(BUILTIN);
    }

    /** What is known of a column's type. */
    public static Kind of(DataType type, Schema schema) {
        Kind known = BY_TYPE.get(type);
        if (known != null) {
            return known;
        }
        Optional<EnumType> labels = type.userType().map(schema.enums()::get);
        if (labels.isPresent()) {
            return new Kind(
                    type, true, type.array() ? List.of("{}") : labels.get().labels(), List.of());
        }
        Optional<Domain> domain = type.userType().map(schema.domains()::get);
        if (domain.isPresent() && !type.array()) {
            Kind base = of(domain.get().type(), schema);
            return new Kind(type, base.ordered(), base.values(), base.conditions());
        }
        return like(type);
    }

    /** A type that is another but for its modifiers, or arose by a change of type. */
    private static Kind like(DataType type) {
        Optional<Kind> same = BUILTIN.stream()
                .filter(k -> k.type().name().equals(type.name()) && k.type().array() == type.array())
                .findFirst();
        return same.map(k -> new Kind(type, k.ordered(), k.values(), k.conditions()))
                .orElseGet(() -> new Kind(type, true, type.array() ? List.of("{}") : List.of("1", "0"), List.of()));
    }

    private static Kind of(String type, boolean ordered, String values, String conditions) {
        List<String> checks = conditions.isEmpty() ? List.of() : Arrays.asList(conditions.split("\\|", -1));
        return new Kind(DataType.parse(type), ordered, Arrays.asList(values.split("\\|", -1)), checks);
    }

    private static Kind joined(Kind one, Kind other) {
        return new Kind(
                one.type(),
                one.ordered(),
                Stream.concat(one.values().stream(), other.values().stream()).toList(),
                new ArrayList<>(Stream.concat(one.conditions().stream(), other.conditions().stream())
                        .toList()));
    }
}
