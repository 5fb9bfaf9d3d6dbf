package dev.concertina.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The classes of the example shop, today's and those of each of its releases. */
final class ShopTest {
    private static final Path SHOP = Path.of("../../examples/shop");
    private static final Path EXPECTED = Path.of("src/test/resources/shop/schema.json");

    @Test
    void hasTheModelThatItsClassesDescribe() throws IOException {
        Compiled shop = Javac.PLAIN.compile(sources(SHOP.resolve("src/main/java")));
        assertThat(shop.messages()).isEmpty();
        if (Page.WRITE) {
            Files.writeString(EXPECTED, shop.text(Compiled.MODEL).orElseThrow());
        }
        assertThat(shop.text(Compiled.MODEL)).contains(Files.readString(EXPECTED));
    }

    @TestFactory
    List<DynamicTest> everyReleaseCompiles() throws IOException {
        List<Path> releases;
        try (Stream<Path> folders = Files.list(SHOP.resolve("releases"))) {
            releases = folders.filter(Files::isDirectory).sorted().toList();
        }
        assertThat(releases).hasSizeGreaterThan(10);
        Map<String, Path> classes = new TreeMap<>();
        List<DynamicTest> tests = new ArrayList<>();
        for (Path release : releases) {
            for (Path file : files(release)) {
                classes.put(release.relativize(file).toString(), file);
            }
            List<Path> state = List.copyOf(classes.values());
            tests.add(DynamicTest.dynamicTest(
                    release.getFileName().toString(),
                    () -> assertThat(Javac.PLAIN.compile(objects(state)).messages())
                            .isEmpty()));
        }
        return tests;
    }

    static List<JavaFileObject> sources(Path folder) throws IOException {
        return objects(files(folder));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
        }
    }

    private static List<JavaFileObject> objects(List<Path> files) throws MalformedURLException {
        List<JavaFileObject> objects = new ArrayList<>();
        for (Path file : files) {
            objects.add(JavaFileObjects.forResource(file.toUri().toURL()));
        }
        return objects;
    }
}
