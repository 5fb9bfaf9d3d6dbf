package dev.concertina.database.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concertina.script.ScriptException;
import dev.concertina.script.ScriptSource;
import dev.concertina.script.ScriptText;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SpoolTest {
    /** Ends where a piece may: within a character of two, three or four bytes, or between CR and LF. */
    private static final int AROUND = (1 << 20) - 4;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ä", "€", "😀", "\r\n", "\r", "\uFEFF", "x"})
    void aTextIsTheSameAsInMemory(String unit) throws IOException {
        for (int before = AROUND; before < AROUND + 5; before++) {
            String text = "\uFEFF" + "-".repeat(before) + unit.repeat(9) + "\nSELECT 1;";
            ScriptSource memory = ScriptSource.of(text);
            ScriptSource spooled = spooled(text.getBytes(StandardCharsets.UTF_8));
            assertThat(spooled.text()).isEqualTo(memory.text());
            assertThat(spooled.checksum()).isEqualTo(memory.checksum());
            assertThat(from(spooled, before)).isEqualTo(from(memory, before));
        }
    }

    @Test
    void scriptsLieBesideOneAnother() throws IOException {
        Spool spool = new Spool();
        ScriptSource one = spool.add("one", file("SELECT 1;".getBytes(StandardCharsets.UTF_8)));
        ScriptSource two = spool.add("two", file("SELECT 22;".getBytes(StandardCharsets.UTF_8)));
        ScriptSource none = spool.add("none", file(new byte[0]));
        assertThat(one.text()).isEqualTo("SELECT 1;");
        assertThat(two.text()).isEqualTo("SELECT 22;");
        assertThat(none.text()).isEmpty();
        assertThat(none.checksum()).isEqualTo(ScriptSource.of("").checksum());
    }

    @Test
    void whatBecomesOfTheFileDoesNotMatter() throws IOException {
        Path file = file("SELECT 1;".getBytes(StandardCharsets.UTF_8));
        ScriptSource source = new Spool().add("f", file);
        Files.writeString(file, "DROP TABLE public.t;");
        assertThat(source.text()).isEqualTo("SELECT 1;");
    }

    @ParameterizedTest
    @ValueSource(ints = {0xFF, 0})
    void whatIsNoScriptIsRefusedWhereItStands(int bad) throws IOException {
        byte[] bytes = ("é\n".repeat(700_000) + "ab?").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) bad;
        assertThatThrownBy(() -> spooled(bytes))
                .isInstanceOf(ScriptException.class)
                .hasMessageContaining("f, line 700001: ")
                .hasMessageContaining("column 3")
                .hasMessage(messageInMemory(bytes));
    }

    private static String messageInMemory(byte[] bytes) {
        try {
            return ScriptText.decode("f", bytes);
        } catch (ScriptException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static String from(ScriptSource source, int offset) throws IOException {
        StringWriter rest = new StringWriter();
        source.open(offset).transferTo(rest);
        return rest.toString();
    }

    private ScriptSource spooled(byte[] bytes) throws IOException {
        return new Spool().add("f", file(bytes));
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("f.sql"), bytes);
    }
}
