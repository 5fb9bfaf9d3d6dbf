package dev.concertina.database.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MaskTest {
    private static final MaskKey KEY = MaskKey.of(Optional.of("secret"), 1);
    private static final DateMask DATES = DateMask.of(KEY);

    private static UnaryOperator<String> mask(Kind kind) {
        return kind.mask(KEY, DATES, Set.of("new"), 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TEXT|Zoë.Müller+7@example.com|\\p{Lu}\\p{Ll}{2}\\.\\p{Lu}\\p{Ll}{5}\\+[1-9]@[a-z]{7}\\.[a-z]{3}",
                "TEXT|שלום עולם|\\p{IsHebrew}{4} \\p{IsHebrew}{4}",
                "TEXT|42 of 007|[1-9]\\d [a-z]{2} 0\\d\\d",
                "TEXT|👩‍👩‍👧 ok|👩‍👩‍👧 [a-z]{2}",
                "NUMBER|12345|\\d{5}",
                "NUMBER|-9999.50|-[1-9]\\d{3}\\.\\d\\d",
                "NUMBER|0.05|0\\.0[1-9]",
                "NUMBER|1.5e+30|[1-9]\\.\\de\\+30",
                "DATE|2024-03-01|2024-02-\\d\\d",
                "DATE|2024-03-01 10:00:00.123456+00|2024-02-\\d\\d \\d\\d:\\d\\d:\\d\\d\\.123456\\+00",
                "DATE|[2024-03-01,)|\\[2024-02-\\d\\d,\\)",
                "TIME|10:20:30.25|10:[0-5]\\d:[0-5]\\d\\.\\d\\d",
                "INTERVAL|2 years 3 mons -4 days +15:06:07|[1-9] years [1-9] mons -[1-9] days \\+[1-9]\\d:[0-5]\\d:[0-5]\\d",
                "HEXADECIMAL|123e4567-e89b-12d3-a456-426614174000|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
                "HEXADECIMAL|\\x00ff10|\\\\x[0-9a-f]{6}",
                "BITS|10110|[01]{5}",
                "ADDRESS|10.20.30.0/24|\\d+\\.\\d+\\.\\d+\\.0/24",
                "ADDRESS|fe80::1|[0-9a-f:]+",
                "JSON|{\"name\": [\"Zoë\", 12, null, true], \"a@b.c\": {}}|\\{\"[a-z]{4}\":\\[\"\\p{Lu}\\p{Ll}{2}\",[1-9]\\d,null,true\\],\"[a-z]@[a-z]\\.[a-z]\":\\{\\}\\}"
            })
    void givesLikeValues(Kind kind, String value, String shape) {
        assertThat(mask(kind).apply(value))
                .matches(shape)
                .isNotEqualTo(value)
                .isEqualTo(mask(kind).apply(value));
    }

    @ParameterizedTest
    @CsvSource({"NUMBER,0", "NUMBER,-1", "NUMBER,NaN", "DATE,infinity", "TIME,24:00:00", "TEXT,new", "KEPT,open"})
    void leavesWhatIsNobodys(Kind kind, String value) {
        assertThat(mask(kind).apply(value)).isEqualTo(value);
    }

    @Test
    void keepsThoseKeysOfJsonThatManyRowsHave() {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            rows.add("{\"name\": {\"first\": \"x\"}, \"Ann" + i + "\": [{\"name\": 1}]}");
        }
        assertThat(JsonNames.common(rows)).containsExactlyInAnyOrder("name", "first");
        assertThat(JsonNames.common(rows.subList(0, 2))).isEmpty();
        UnaryOperator<String> mask = Kind.JSON.mask(KEY, DATES, JsonNames.common(rows), 0);
        assertThat(mask.apply(rows.get(7)))
                .matches("\\{\"name\":\\{\"first\":\"[a-z]\"\\},\"[A-Z][a-z]{2}[1-9]\":\\[\\{\"name\":[1-9]\\}\\]\\}")
                .doesNotContain("Ann7");
    }

    @Test
    void keepsApartWhatIsApart() {
        distinct(mask(Kind.NUMBER), IntStream.rangeClosed(-2000, 2000).mapToObj(Integer::toString));
        distinct(mask(Kind.NUMBER), Stream.of("32767", "32766", "32768", "2147483647", "2147483646", "2147483648"));
        distinct(
                mask(Kind.TEXT),
                IntStream.range(0, 3000).mapToObj(i -> "customer " + i + " of the same long beginning " + i % 7));
        distinct(mask(Kind.BITS), IntStream.range(128, 256).mapToObj(Integer::toBinaryString));
        distinct(mask(Kind.HEXADECIMAL), IntStream.range(4096, 5120).mapToObj(i -> "\\x" + Integer.toHexString(i)));
        distinct(mask(Kind.ADDRESS), IntStream.range(0, 256).mapToObj(i -> "10.0.0." + i + "/24"));
    }

    private static void distinct(UnaryOperator<String> mask, Stream<String> values) {
        List<String> masked = values.map(mask).toList();
        assertThat(new HashSet<>(masked)).hasSameSizeAs(masked);
    }

    @Test
    void keepsWithinTheTypesOfIntegers() {
        UnaryOperator<String> mask = mask(Kind.NUMBER);
        for (int i = 0; i < 300; i++) {
            assertThat(Long.parseLong(mask.apply(Integer.toString(32767 - i)))).isBetween(10_000L, 32_767L);
            assertThat(Long.parseLong(mask.apply(Integer.toString(Integer.MAX_VALUE - i))))
                    .isBetween(1_000_000_000L, (long) Integer.MAX_VALUE);
            assertThat(Long.parseLong(mask.apply(Integer.toString(Integer.MIN_VALUE + i))))
                    .isBetween((long) Integer.MIN_VALUE, -1_000_000_000L);
            assertThat(Long.parseLong(mask.apply(Long.toString(Long.MIN_VALUE + i))))
                    .isNegative();
        }
    }

    @Test
    void keepsNearbyWhereRulesLeaveLittleRoom() {
        assertThat(new NumberMask(KEY, 2).apply("1995")).matches("19\\d\\d").isNotEqualTo("1995");
        assertThat(new NumberMask(KEY, 2).apply("7")).matches("[1-9]");
        assertThat(new NumberMask(KEY, -1).apply("100")).matches("[1-9]\\d");
    }

    @Test
    void dependsOnSecretAndSeed() {
        List<String> all = new ArrayList<>();
        all.add(text(MaskKey.of(Optional.of("secret"), 1)));
        all.add(text(MaskKey.of(Optional.of("secret"), 2)));
        all.add(text(MaskKey.of(Optional.of("other"), 1)));
        all.add(text(MaskKey.of(Optional.empty(), 1)));
        all.add(text(MaskKey.of(Optional.empty(), 1)));
        assertThat(all).doesNotHaveDuplicates();
        assertThat(text(MaskKey.of(Optional.of("secret"), 1))).isEqualTo(all.get(0));
    }

    private static String text(MaskKey key) {
        return new TextMask(key, DateMask.of(key)).apply("Somebody Else");
    }

    @Test
    void masksElementsOfArrays() {
        UnaryOperator<String> arrays = new ArrayMask(mask(Kind.TEXT));
        assertThat(arrays.apply("{Ann,NULL,\"a \\\"b\\\", c\"}"))
                .matches("\\{\"[A-Z][a-z]{2}\",NULL,\"[a-z] \\\\\"[a-z]\\\\\", [a-z]\"\\}");
        assertThat(arrays.apply("[0:1][1:1]={{7},{8}}"))
                .matches("\\[0:1\\]\\[1:1\\]=\\{\\{\"[1-9]\"\\},\\{\"[1-9]\"\\}\\}");
        assertThat(arrays.apply("{}")).isEqualTo("{}");
    }
}
