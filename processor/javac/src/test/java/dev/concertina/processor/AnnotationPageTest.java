package dev.concertina.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.annotation.Stored;
import dev.concertina.ddl.Creation;
import dev.concertina.processor.Page.Block;
import dev.concertina.schema.Model;
import dev.concertina.snapshot.ModelWriter;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The annotation reference: each example is compiled, and the SQL below it is what it means. An example of intents is
 * followed by their records in the model, one of constants by what the processor writes.
 *
 * <p>{@code -Dconcertina.docs=write} writes what the examples give into the page.
 */
final class AnnotationPageTest {
    private static final Page PAGE = Page.read(Page.DOCS.resolve("annotations.md"));

    @TestFactory
    Stream<DynamicTest> examplesMeanWhatStandsBelowThem() {
        List<Block> blocks = PAGE.blocks();
        assertThat(blocks).hasSizeGreaterThan(20);
        return IntStream.range(0, blocks.size() - 1)
                .filter(i -> blocks.get(i).language().equals("java"))
                .mapToObj(i -> DynamicTest.dynamicTest(
                        heading(blocks.get(i)) + ", line " + line(blocks.get(i)),
                        () -> assertThat(meaning(blocks.get(i), blocks.get(i + 1)))
                                .isEqualTo(blocks.get(i + 1).text())));
    }

    @Test
    void isWrittenAnew() {
        Page page = PAGE;
        for (int i = PAGE.blocks().size() - 1; i > 0 && Page.WRITE; i--) {
            Block example = page.blocks().get(i - 1);
            Block below = page.blocks().get(i);
            if (example.language().equals("java")) {
                page = page.with(below, meaning(example, below));
            }
        }
        page.write();
        assertThat(Page.read(PAGE.path()).blocks()).hasSameSizeAs(PAGE.blocks());
    }

    @Test
    void everyAnnotationHasASectionAndEveryAttributeAnExample() throws IOException {
        Set<String> expected = new TreeSet<>();
        Path folder = Path.of("../annotations/src/main/java/dev/concertina/annotation");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                expected.addAll(attributes(file.getFileName().toString().replace(".java", "")));
            }
        }
        assertThat(expected).hasSizeGreaterThan(100);
        Set<String> used = new TreeSet<>();
        for (Block block : PAGE.blocks()) {
            if (block.language().equals("java")) {
                UsedAttributes attributes = new UsedAttributes();
                Javac.PLAIN.beside(attributes).compile(new Snippet(block.text()).source());
                used.addAll(attributes.names());
            }
        }
        assertThat(used).containsAll(expected);
        assertThat(expected.stream().map(a -> a.split("\\.")[0]).distinct())
                .allSatisfy(a -> assertThat(PAGE.text()).contains("`@" + a + "`"));
    }

    private static Set<String> attributes(String annotation) {
        Set<String> names = new TreeSet<>();
        try {
            Class<?> type = Class.forName(Stored.class.getPackageName() + "." + annotation);
            if (type.isAnnotation()) {
                names.add(annotation);
                for (Method attribute : type.getDeclaredMethods()) {
                    names.add(annotation + "." + attribute.getName());
                }
            }
        } catch (ClassNotFoundException e) {
            assertThat(annotation).isIn("module-info", "package-info");
        }
        return names;
    }

    private static String meaning(Block example, Block below) {
        Compiled compiled = Javac.PLAIN.with(example.options()).compile(new Snippet(example.text()).source());
        assertThat(Snippet.messages(compiled)).isEmpty();
        Model model = compiled.model();
        if (below.language().equals("json")) {
            return ModelWriter.write(model)
                    .lines()
                    .filter(l -> l.startsWith("{\"intent\""))
                    .map(l -> l.replaceFirst(",$", ""))
                    .collect(Collectors.joining("\n", "", "\n"));
        }
        if (below.language().equals("text")) {
            return compiled.text("SOURCE_OUTPUT/shop/DbTables.java").orElseThrow();
        }
        return Creation.of(model.schema()).stream()
                .map(statement -> statement.sql() + ";")
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static int line(Block block) {
        return PAGE.text().substring(0, block.start()).split("\n", -1).length;
    }

    private static String heading(Block block) {
        String before = PAGE.text().substring(0, block.start());
        int at = before.lastIndexOf("\n## ");
        return before.substring(at + 4, before.indexOf('\n', at + 4));
    }
}
