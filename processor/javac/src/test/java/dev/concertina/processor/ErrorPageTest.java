package dev.concertina.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.processor.Page.Block;
import dev.concertina.processor.problem.ErrorCode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every error has a page: what is wrong, what the compiler says of it and where, and what is right.
 *
 * <p>{@code -Dconcertina.docs=write} writes what the compiler says into the pages.
 */
final class ErrorPageTest {
    /**
     * What no class alone can show; {@link PendingPlanTest}, {@link UnwritableOutputTest} and the tests of JPA in
     * {@code it/jpa} do.
     */
    private static final Set<ErrorCode> WITHOUT_EXAMPLE = Set.of(
            ErrorCode.UNPLANNABLE_CHANGE,
            ErrorCode.UNREADABLE_MIGRATIONS,
            ErrorCode.UNREAD_ANNOTATION,
            ErrorCode.UNWRITABLE_OUTPUT);

    @Test
    void everyCodeHasAPageAndEveryPageACode() {
        assertThat(Page.in("errors").stream().map(p -> p.getFileName().toString()))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ErrorCode.values())
                        .map(c -> path(c).getFileName().toString())
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> whatIsWrongIsToldAndWhatIsRightCompiles() {
        return Arrays.stream(ErrorCode.values())
                .filter(c -> !WITHOUT_EXAMPLE.contains(c))
                .map(c -> DynamicTest.dynamicTest(c.id(), () -> check(c)));
    }

    private static void check(ErrorCode code) {
        Page page = Page.read(path(code));
        assertThat(page.text()).startsWith("# " + code.id() + "\n");
        Block told = page.blocks().get(1);
        List<String> messages = messages(page.block("java", "wrong").orElseThrow());
        assertThat(messages)
                .anySatisfy(m -> assertThat(m).contains("[concertina:" + code.id() + "] "))
                .allSatisfy(m -> assertThat(m).contains("[concertina:"));
        String text = String.join("\n", messages) + "\n";
        if (Page.WRITE) {
            page.with(told, text).write();
        } else {
            assertThat(told.text()).isEqualTo(text);
        }
        assertThat(messages(page.block("java", "right").orElseThrow())).isEmpty();
    }

    private static List<String> messages(Block example) {
        return Snippet.messages(Javac.PLAIN.with(example.options()).compile(new Snippet(example.text()).source()));
    }

    private static Path path(ErrorCode code) {
        return Page.DOCS.resolve("errors/" + code.id() + ".md");
    }
}
