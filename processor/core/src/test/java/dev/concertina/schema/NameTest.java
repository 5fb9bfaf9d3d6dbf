package dev.concertina.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NameTest {
    @ParameterizedTest
    @ValueSource(strings = {"a \"b\" 😀", " ", "äääääääääääääääääääääääääääääääx"})
    void keepsWhatPostgresKeeps(String text) {
        assertThat(Name.of(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\0b", "half \ud83d", "\ude00 half"})
    void refusesWhatPostgresCannotStore(String text) {
        assertThatThrownBy(() -> Name.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesWhatPostgresWouldCut() {
        String long64 = "ä".repeat(32);
        assertThatThrownBy(() -> Name.of(long64))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("64 bytes");
        assertThat(Name.shortened(long64).text()).hasSizeLessThan(64).startsWith("ää");
    }
}
