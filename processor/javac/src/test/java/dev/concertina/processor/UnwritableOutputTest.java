package dev.concertina.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UnwritableOutputTest {
    @Test
    void isToldAndNothingIsLost(@TempDir Path folder) throws IOException {
        Path source = Files.writeString(
                folder.resolve("Customer.java"),
                "import dev.concertina.annotation.*;\n@Stored record Customer(@Key long id) {}\n");
        Path inTheWay = Files.writeString(folder.resolve("META-INF"), "not a folder");
        CommandLineJavac javac = new CommandLineJavac("-d", folder.toString());
        assertThatThrownBy(() -> javac.compile(source))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll(
                        "[concertina:unwritable-output]",
                        "META-INF/concertina/schema.json",
                        "Make the folder writable.");
        assertThat(inTheWay).hasContent("not a folder");
    }
}
