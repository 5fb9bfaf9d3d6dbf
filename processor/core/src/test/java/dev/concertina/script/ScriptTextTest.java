package dev.concertina.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ScriptTextTest {
    @Test
    void lineEndsAndByteOrderMarkDoNotCount() {
        String unix = "SELECT 1;\nSELECT 'ü';\n";
        String windows = "\uFEFF" + unix.replace("\n", "\r\n");
        assertThat(ScriptText.decode("f", windows.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(unix);
        assertThat(Checksum.of(windows)).isEqualTo(Checksum.of(unix)).isEqualTo(Checksum.of(unix.replace('\n', '\r')));
        assertThat(Checksum.of(unix)).isNotEqualTo(Checksum.of(unix + " ")).startsWith("sha256/v1:");
    }

    @Test
    void theHashIsThatOfTheBytes() {
        assertThat(Checksum.of("abc"))
                .isEqualTo("sha256/v1:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Property
    void anyTextDecodes(@ForAll @CharRange(from = ' ', to = '\u0600') String text) {
        assertThat(ScriptText.decode("f", text.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(text);
    }

    @Test
    void theFirstBadByteIsNamed() {
        byte[] latin = "SELECT 1;\nSELECT 'ü';".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> ScriptText.decode("0001_expand_x.sql", latin))
                .isInstanceOf(ScriptException.class)
                .hasMessage("[concertina:not-utf-8] 0001_expand_x.sql, line 2: byte 18 (0xFC) in column 9 is no UTF-8;"
                        + " the server would store other characters than the editor shows, or fail. Save the file as"
                        + " UTF-8.");
    }

    @Test
    void aCharacterThatIsCutOffIsNamed() {
        byte[] cut = {'a', (byte) 0xF0, (byte) 0x9F};
        assertThatThrownBy(() -> ScriptText.decode("f", cut)).hasMessageContaining("byte 1 (0xF0) in column 2");
    }

    @ParameterizedTest
    @ValueSource(chars = {'\0', '\u202E', '\u2066', '\u200F', '\u061C'})
    void whatCannotBeSeenIsRefusedWithItsPlace(char c) {
        byte[] bytes = ("SELECT 1;\n-- " + c).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> ScriptText.decode("f", bytes))
                .hasMessageContaining(
                        String.format("f, line 2: column 4 holds the invisible character U+%04X", (int) c));
    }
}
