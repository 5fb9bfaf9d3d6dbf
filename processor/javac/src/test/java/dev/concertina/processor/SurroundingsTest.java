package dev.concertina.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The processor in all the surroundings in which builds put it. */
final class SurroundingsTest {
    private static final String IMPORT = "import dev.concertina.annotation.*;\n";

    @Test
    void theOrderOfTheClassesMakesNoDifference() throws IOException {
        List<JavaFileObject> sources = new ArrayList<>(ShopTest.sources(Path.of("../../examples/shop/src/main/java")));
        Map<String, String> expected = Javac.PLAIN.compile(sources).texts("");
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(sources, new Random(seed));
            Map<String, String> texts = Javac.PLAIN.compile(sources).texts("");
            texts.forEach((file, text) -> {
                if (!file.endsWith(".class")) {
                    assertThat(text).as(file).isEqualTo(expected.get(file));
                }
            });
            assertThat(texts.keySet()).isEqualTo(expected.keySet());
        }
    }

    @Test
    void processingAloneWritesTheSame(@TempDir Path folder) throws IOException {
        Path source = Files.writeString(
                folder.resolve("Customer.java"), IMPORT + "@Stored record Customer(@Key long id) {}\n");
        Path both = Files.createDirectory(folder.resolve("both"));
        Path only = Files.createDirectory(folder.resolve("only"));
        new CommandLineJavac("-d", both.toString()).compile(source);
        new CommandLineJavac("-proc:only", "-d", only.toString()).compile(source);
        assertThat(only.resolve("META-INF/concertina/schema.json"))
                .hasSameTextualContentAs(both.resolve("META-INF/concertina/schema.json"));
        assertThat(only.resolve("DbTables.java")).hasSameTextualContentAs(both.resolve("DbTables.java"));
        assertThat(only.resolve("Customer.class")).doesNotExist();
    }

    @Test
    void modulesNeedTheAnnotationsAtCompileTimeOnly(@TempDir Path folder) throws IOException {
        Path module = Files.writeString(
                folder.resolve("module-info.java"),
                "module shop { requires static dev.concertina.annotation; exports shop; }\n");
        Path source = Files.writeString(
                Files.createDirectory(folder.resolve("shop")).resolve("Customer.java"),
                "package shop;\n" + IMPORT + "@Stored public record Customer(@Key long id) {\n"
                        + "    static final String TABLE = DbTables.Customer.TABLE;\n}\n");
        Path classes = Files.createDirectory(folder.resolve("classes"));
        new CommandLineJavac("-d", classes.toString(), "-p", annotations()).compile(module, source);
        assertThat(classes.resolve("META-INF/concertina/schema.json")).isNotEmptyFile();
        assertThat(classes.resolve("shop/DbTables.class")).exists();
    }

    @Test
    void tableClassesThatOtherProcessorsWriteAreTablesToo() {
        Compiled compiled = Javac.PLAIN
                .beside(new Writing("Invoice", "@Stored public record Invoice(@Key long id, Draft draft) {}"))
                .compile(Javac.source(
                        "shop.Customer",
                        "package shop;\n" + IMPORT
                                + "@Stored record Customer(@Key long id, @References(Invoice.class) long invoice) {}\n"
                                + "enum Draft { YES, NO }\n"));
        assertThat(compiled.messages()).noneMatch(m -> m.contains("concertina:"));
        assertThat(compiled.model().schema().tables()).hasSize(2);
    }

    @Test
    void classesFromAJarAreReferencedAndInlined(@TempDir Path jar) throws IOException {
        Path source = Files.writeString(
                jar.resolve("Person.java"),
                "package people;\n" + IMPORT
                        + "@Stored public record Person(@Key long id, @Inlined Address home) {\n"
                        + "    public record Address(String street, @StoredAs(\"varchar(10)\") String zip) {}\n}\n");
        new CommandLineJavac("-proc:none", "-d", jar.toString()).compile(source);
        Compiled compiled = Javac.PLAIN
                .withClasses(new File(jar.toString()))
                .compile(Javac.source(
                        "orders.Parcel",
                        "package orders;\n" + IMPORT + "import people.Person;\n"
                                + "@Stored record Parcel(@Key long id, @References(Person.class) long sender,"
                                + " @Inlined(prefix = \"to_\") Person.Address recipient) {}\n"));
        assertThat(compiled.messages()).isEmpty();
        String model = compiled.text(Compiled.MODEL).orElseThrow();
        assertThat(model)
                .contains("to_zip", "character varying(10)", "public.person")
                .doesNotContain("home");
    }

    @Test
    void constantsNeedNothingButJava() {
        Compiled compiled = Javac.PLAIN.compile(Javac.source(
                "shop.Customer",
                "package shop;\n" + IMPORT + "@Stored record Customer(@Key long id, @OrNull String mail) {}\n"));
        String constants = compiled.text("SOURCE_OUTPUT/shop/DbTables.java").orElseThrow();
        assertThat(constants).contains("\"public.customer\"", "\"mail\"").doesNotContain("import dev.", "import com.");
        assertThat(Javac.PLAIN
                        .with("-Aconcertina.metamodel=false")
                        .compile(Javac.source(
                                "shop.Customer",
                                "package shop;\n" + IMPORT + "@Stored record Customer(@Key long id) {}\n"))
                        .texts("SOURCE_OUTPUT/"))
                .isEmpty();
    }

    private static String annotations() {
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (entry.contains("annotations") && entry.contains("concertina")
                    || entry.endsWith("annotations" + File.separator + "target" + File.separator + "classes")) {
                return entry;
            }
        }
        throw new AssertionError("The annotations are not on the class path.");
    }

    /** Another processor, which writes one class in its first round. */
    private static final class Writing extends AbstractProcessor {
        private final String name;
        private final String text;
        private boolean done;

        Writing(String name, String text) {
            this.name = name;
            this.text = text;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!done) {
                done = true;
                try (Writer out = processingEnv
                        .getFiler()
                        .createSourceFile("shop." + name)
                        .openWriter()) {
                    out.write("package shop;\n" + IMPORT + text + "\n");
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            }
            return false;
        }
    }
}
