package dev.concertina.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JavaTextTest {
    @Test
    void whatIsSeenStaysAsItIs() {
        assertThat(JavaText.literal("größe 名 😀 'x' $1")).isEqualTo("\"größe 名 😀 'x' $1\"");
    }

    @Test
    void whatEndsALiteralOrALineIsEscaped() {
        assertThat(JavaText.literal("a\"b\\u0041\r\n\t")).isEqualTo("\"a\\\"b\\\\u0041\\r\\n\\t\"");
    }

    @Test
    void whatIsNotSeenOrTurnsTheDirectionIsEscaped() {
        assertThat(JavaText.escaped("\u2028\u202e\u200b\u00a0\u0085\ufeff"))
                .isEqualTo("\\u2028\\u202e\\u200b\\u00a0\\u0085\\ufeff");
        assertThat(JavaText.escaped(Character.toString(0xe0001))).isEqualTo("\\udb40\\udc01");
    }
}
