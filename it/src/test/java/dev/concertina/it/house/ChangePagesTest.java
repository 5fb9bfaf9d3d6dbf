package dev.concertina.it.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.change.SchemaChange;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every kind of change has its fixture and its page, and the page shows the SQL of the fixture.
 *
 * <p>{@code -Dconcertina.docs=write} writes the SQL of the fixtures into the pages.
 */
class ChangePagesTest {
    private static final List<ChangePage> PAGES = Stream.of(SchemaChange.class.getPermittedSubclasses())
            .map(ChangePage::of)
            .toList();

    @Test
    void everyKindHasAFixture() {
        assertThat(PAGES)
                .hasSizeGreaterThan(40)
                .allSatisfy(p -> assertThat(p.fixtures()).isDirectory());
    }

    @Test
    void everyKindHasAPageThatTheIndexNames() throws IOException {
        String index = Files.readString(Repository.ROOT.resolve("docs/README.md"));
        assertThat(PAGES).allSatisfy(p -> {
            assertThat(p.path()).isRegularFile();
            assertThat(index).contains("(changes/" + p.kind() + ".md)");
        });
    }

    @Test
    void noPageIsLeftOver() throws IOException {
        try (Stream<java.nio.file.Path> files = Files.list(Repository.ROOT.resolve("docs/changes"))) {
            assertThat(files.map(f -> f.getFileName().toString().replace(".md", "")))
                    .containsExactlyInAnyOrderElementsOf(
                            PAGES.stream().map(ChangePage::kind).toList());
        }
    }

    @Test
    void pagesShowTheSqlOfTheirFixtures() throws IOException {
        boolean write = "write".equals(System.getProperty("concertina.docs"));
        List<String> stale = new ArrayList<>();
        for (ChangePage page : PAGES) {
            String fresh = page.upToDate();
            if (write) {
                Files.writeString(page.path(), fresh);
            } else if (!fresh.equals(Files.readString(page.path()))) {
                stale.add(page.kind());
            }
        }
        assertThat(stale)
                .as("pages whose SQL is not that of their fixtures; run this test with -Dconcertina.docs=write")
                .isEmpty();
    }
}
