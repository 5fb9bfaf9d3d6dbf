package dev.concertina.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class GeneratedScriptsTest {
    @Test
    void haveNoFindings() throws IOException {
        List<Path> folders = Fixtures.folders();
        assertThat(folders).hasSizeGreaterThan(150);
        for (Path folder : folders) {
            assertThat(Fixtures.lint(Fixtures.read(folder)))
                    .as(folder.toString())
                    .isEmpty();
        }
    }
}
