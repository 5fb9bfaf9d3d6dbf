package dev.concertina.it.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.classes.CompiledClasses;
import dev.concertina.processor.ConcertinaProcessor;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of compiled classes is, byte by byte, what is read of their sources. */
final class ClassFilesTest {
    private static final String MODEL = "META-INF/concertina/schema.json";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "Hibernate {0}")
    @MethodSource("dev.concertina.it.jpa.HibernateLine#chosen")
    void sayWhatTheMatrixSays(HibernateLine line) throws IOException {
        JpaClasses sources = new JpaClasses(line);
        Map<String, List<String>> different = new TreeMap<>();
        for (JpaCase entities : line.part(JpaCase.all())) {
            if (entities.isFor(line)) {
                Path compiled = Files.createDirectory(folder.resolve(entities.name()));
                sources.compile(entities, compiled);
                List<String> found = differences(compiled, paths(line.classPath()), JpaClasses.choices(entities));
                if (!found.isEmpty()) {
                    different.put(entities.name(), found);
                }
            }
        }
        assertThat(different).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"shop", "chinook", "pagila"})
    void sayWhatAnExampleSays(String example) throws IOException {
        assertThat(differences(Path.of("../../examples", example, "src/main/java"), folder))
                .isEmpty();
    }

    /** Each kind of change, with our annotations. */
    @Test
    void sayWhatTheFixturesOfChangesSay() throws IOException {
        Map<String, List<String>> different = new TreeMap<>();
        List<Path> fixtures = fixtures(Path.of("../../maven-plugin/database/src/test/resources/plans"));
        assertThat(fixtures).hasSizeGreaterThan(100);
        for (Path fixture : HibernateLine.SEVEN.part(fixtures)) {
            Path own = Files.createDirectory(folder.resolve("fixture" + fixtures.indexOf(fixture)));
            List<String> found = differences(fixture, own);
            if (!found.isEmpty()) {
                different.put(fixture.toString(), found);
            }
        }
        assertThat(different).isEmpty();
    }

    @Test
    void areReadWithAnnotationsOfTypes() throws IOException {
        Path sources = Files.createDirectory(folder.resolve("sources"));
        Files.writeString(
                sources.resolve("Order.java"),
                "package shop; import dev.concertina.annotation.*; import org.jspecify.annotations.Nullable;\n"
                        + "class Outer { @Stored record Order(@Key long id, @Nullable String note, String name,"
                        + " String @Nullable [] tags, java.util.@Nullable List<String> words) {} }");
        assertThat(differences(sources, folder)).isEmpty();
        assertThat(Files.readString(folder.resolve("compiled").resolve(MODEL))).contains("\"note\"", "\"words\"");
    }

    @Test
    void withoutAnnotationsSayNothing() throws IOException {
        Path classes = Files.createDirectory(folder.resolve("none"));
        Path source = Files.writeString(folder.resolve("A.java"), "class A {}");
        compile(List.of(source), List.of(), classes);
        assertThat(read(classes, List.of(), List.of()).any()).isFalse();
        assertThat(read(folder.resolve("gone"), List.of(), List.of()).any()).isFalse();
    }

    @Test
    void tellWhatIsWrongWithThem() throws IOException {
        Path classes = Files.createDirectory(folder.resolve("wrong"));
        Path source = Files.writeString(
                folder.resolve("A.java"),
                "import dev.concertina.annotation.*; @Stored class A { @Key long id; Thread t; }");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        compiler.run(
                null,
                null,
                null,
                "-proc:none",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                classes.toString(),
                source.toString());
        assertThat(read(classes, List.of(), List.of()).errors())
                .singleElement()
                .asString()
                .startsWith("[concertina:unsupported-type] A.t has the Java type \"Thread\"");
    }

    private static List<Path> fixtures(Path plans) throws IOException {
        try (Stream<Path> walk = Files.walk(plans)) {
            return walk.filter(f -> Files.isDirectory(f) && f.endsWith("to"))
                    .filter(f -> !javaFiles(f).isEmpty())
                    .sorted()
                    .toList();
        }
    }

    /** Compiles sources and compares. */
    private static List<String> differences(Path sources, Path folder) throws IOException {
        Path compiled = Files.createDirectory(folder.resolve("compiled"));
        List<String> choices = List.of("-Aconcertina.resources=" + sources);
        compile(javaFiles(sources), choices, compiled);
        return differences(compiled, List.of(), choices);
    }

    private static List<String> differences(Path compiled, List<Path> classPath, List<String> choices)
            throws IOException {
        Path sources = compiled.resolve(MODEL);
        String expected = Files.readString(sources);
        Files.delete(sources);
        CompiledClasses.Found found = read(compiled, classPath, choices);
        List<String> told = new ArrayList<>(found.errors());
        told.addAll(found.warnings());
        if (told.isEmpty()) {
            String actual = Files.readString(sources);
            if (!actual.equals(expected)) {
                told.add("of sources:\n" + expected + "\nof classes:\n" + actual);
            }
        }
        return told;
    }

    private static CompiledClasses.Found read(Path classes, List<Path> classPath, List<String> choices)
            throws IOException {
        List<Path> all = new ArrayList<>(classPath);
        all.addAll(paths(System.getProperty("java.class.path")));
        return new CompiledClasses(List.of(classes), all).read(new ConcertinaProcessor(), choices, classes);
    }

    private static void compile(List<Path> sources, List<String> choices, Path output) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = new ArrayList<>(choices);
            options.addAll(List.of("-cp", System.getProperty("java.class.path"), "-d", output.toString()));
            options.addAll(List.of("-Xlint:none", "-Aconcertina.metamodel=false"));
            JavaCompiler.CompilationTask task =
                    compiler.getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(List.of(new ConcertinaProcessor()));
            assertThat(task.call()).isTrue();
        }
    }

    private static List<Path> javaFiles(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(f -> f.toString().endsWith(".java")).sorted().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Path> paths(String classPath) {
        return Arrays.stream(classPath.split(File.pathSeparator)).map(Path::of).toList();
    }
}
