package dev.concertina.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.schema.Expression;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class VolatilityTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "gen_random_uuid()",
                "random () * 2",
                "app.next_code()",
                "public.\"Next Code\"()",
                "größe()",
                "coalesce(NULL, clock_timestamp())"
            })
    void aFunctionThatNobodyKnowsCountsAsVolatile(String value) {
        assertThat(Volatility.isPossible(Expression.of(value))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "42",
                "'random()'",
                "now()",
                "timezone('utc', now())",
                "CAST('1' AS numeric(10, 2))",
                "CURRENT_TIMESTAMP(3)",
                "date_trunc('day', now())"
            })
    void whatOneStatementKnowsIsNot(String value) {
        assertThat(Volatility.isPossible(Expression.of(value))).isFalse();
    }
}
