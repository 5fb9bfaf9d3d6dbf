package dev.concertina.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concertina.plan.Phase;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FileNameTest {
    @Provide
    Arbitrary<FileName> names() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 99_999).map(n -> n % 2 == 0 ? n : 20_261_120_000_000L + n % 60),
                        Arbitraries.of("1.0.0", "10.2.3-rc.1+b5").optional(),
                        Arbitraries.of(Phase.class),
                        Arbitraries.of("a", "rename-email", "x_y-1", "expand_x"),
                        Arbitraries.of(true, false))
                .as((number, version, phase, change, down) ->
                        new FileName(number, version, phase, new ChangeName(change), down));
    }

    @Property
    void readingGivesWhatWasPrinted(@ForAll("names") FileName name, @ForAll NamingStyle style) {
        boolean known = style != NamingStyle.SUPABASE || Numbering.of(name.number()) == Numbering.TIMESTAMP;
        assertThat(style.parse(style.print(name))).isEqualTo(known ? Optional.of(name) : Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "CONCERTINA, 0012_expand_rename-email.sql, 0012_expand_rename-email.down.sql",
        "CONCERTINA, 10000_1.4.0_constrain_x.sql, 10000_1.4.0_constrain_x.down.sql",
        "FLYWAY, V0012__contract_x.sql, U0012__contract_x.sql",
        "SUPABASE, 20261120093000_backfill_x.sql, down_20261120093000_backfill_x.sql",
    })
    void isSpelledByStyle(NamingStyle style, String up, String down) {
        FileName name = style.parse(up).orElseThrow();
        assertThat(style.parse(down)).contains(name.asDown());
        assertThat(style.print(name)).isEqualTo(up);
        assertThat(style.print(name.asDown())).isEqualTo(down);
        assertThat(name.asDown().asUp()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12_expand_x.sql",
                "00012_expand_x.sql",
                "0012_x.sql",
                "0012_expand_X.sql",
                "0012_EXPAND_x.sql",
                "0012_expand_x.SQL",
                "0012_expand_.sql",
                "../0012_expand_x.sql",
                "a/0012_expand_x.sql",
                "0012-expand-x.sql",
                "0012_expand_x.up.sql",
                "20261340093000_expand_x.sql",
                "20260230093000_expand_x.sql",
                "99999999999999999999_expand_x.sql",
                "0012_1.4_expand_x.sql",
                "0012_expand_größe.sql",
                "0012_expand_x y.sql",
                "0012_expand_x.sql\n"
            })
    void anyOtherSpellingIsNone(String text) {
        assertThat(NamingStyle.CONCERTINA.parse(text)).isEmpty();
    }

    @Test
    void aNameOrdersByNumberAndNotByText() {
        assertThat(Numbering.SEQUENTIAL.next(OptionalLong.of(9999), LocalDateTime.MIN))
                .isEqualTo(10_000);
        assertThat(Numbering.SEQUENTIAL.next(OptionalLong.empty(), LocalDateTime.MIN))
                .isEqualTo(1);
    }

    @Test
    void furtherTimestampsFollowASecondApart() {
        LocalDateTime now = LocalDateTime.of(2026, 12, 31, 23, 59, 59);
        long first = Numbering.TIMESTAMP.next(OptionalLong.empty(), now);
        assertThat(first).isEqualTo(20_261_231_235_959L);
        assertThat(Numbering.TIMESTAMP.next(OptionalLong.of(first), now)).isEqualTo(20_270_101_000_000L);
        assertThat(Numbering.TIMESTAMP.next(OptionalLong.of(7), now)).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "Größe: ändern!, grosse-andern",
        "Rename e-mail, rename-e-mail",
        "'  Ünïcode ﬁ ½ ', unicode-fi-1-2",
        "a_b, a-b",
    })
    void aPhraseBecomesAName(String phrase, String name) {
        assertThat(ChangeName.slug(phrase).text()).isEqualTo(name);
    }

    @Test
    void aLongPhraseEndsWithAWholeWord() {
        assertThat(ChangeName.slug("word ".repeat(30)).text()).isEqualTo("word-".repeat(15) + "word");
        assertThat(ChangeName.slug("x".repeat(200)).text()).hasSize(80);
    }

    @Test
    void aPhraseWithoutLettersIsRefused() {
        assertThatThrownBy(() -> ChangeName.slug("日本"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot be the name of a change");
    }
}
