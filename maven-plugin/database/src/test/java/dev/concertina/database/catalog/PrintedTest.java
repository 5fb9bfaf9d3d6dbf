package dev.concertina.database.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PrintedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "(a > 0) ~ a > 0",
                "((a > 0)) ~ a > 0",
                "((a > 0) AND (b > 0)) ~ (a > 0) AND (b > 0)",
                "(a > 0) AND (b > 0) ~ (a > 0) AND (b > 0)",
                "(a = ')'::text) ~ a = ')'::text",
                "(a = E'\\')('::text) ~ a = E'\\')('::text",
                "(\"a)\" = '(') ~ \"a)\" = '('",
                "lower(a) ~ lower(a)",
                "(a = ANY (ARRAY['x'::text, 'y'::text])) ~ a = ANY (ARRAY['x'::text, 'y'::text])",
                "((a)::text = ANY ((ARRAY['x'::character varying])::text[])) ~ (a)::text = ANY ((ARRAY['x'::character varying]::character varying[])::text[])",
                "(f((ARRAY['],'::a.b, c])::text[]) = (ARRAY[(1)::x])::y[]) ~ f((ARRAY['],'::a.b, c]::a.b[])::text[]) = (ARRAY[(1)::x])::y[]",
                "('(ARRAY[''x''::t])::u[]' = b) ~ '(ARRAY[''x''::t])::u[]' = b"
            })
    void isReadByTheServerAsItWasPrinted(String printed, String expected) {
        assertThat(Printed.expression(printed).sql()).isEqualTo(expected);
    }
}
