package dev.concertina.database.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.processor.ConcertinaProcessor;
import dev.concertina.schema.Model;
import dev.concertina.schema.Schema;
import dev.concertina.snapshot.ModelReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Annotated classes in a folder, and what the annotation processor makes of them. */
public final class Classes {
    private static final String MODEL = "META-INF/concertina/schema.json";

    private Classes() {}

    /** The model of all classes below a folder, where their resources are too; an empty one if there are none. */
    public static Model model(Path folder) throws IOException {
        return model(folder, "-proc:only");
    }

    /** The same by a compiler with options. */
    public static Model model(Path folder, String... options) throws IOException {
        List<Path> sources = sources(folder);
        if (sources.isEmpty()) {
            return new Model(Schema.EMPTY, List.of());
        }
        Path out = Files.createTempDirectory("concertina-classes");
        try {
            compile(folder, sources, out, options);
            Path model = out.resolve(MODEL);
            return ModelReader.read(model.toString(), Files.readString(model));
        } finally {
            delete(out);
        }
    }

    private static List<Path> sources(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
        }
    }

    private static void compile(Path folder, List<Path> sources, Path out, String... options) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            List<String> all = new ArrayList<>(List.of(options));
            all.addAll(List.of("-encoding", "UTF-8", "-d", out.toString(), "-Aconcertina.resources=" + folder));
            all.addAll(List.of("-cp", System.getProperty("java.class.path")));
            JavaCompiler.CompilationTask task =
                    compiler.getTask(null, files, diagnostics, all, null, files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(List.of(new ConcertinaProcessor()));
            boolean compiled = task.call();
            assertThat(diagnostics.getDiagnostics())
                    .as("what the compiler says")
                    .filteredOn(d -> d.getKind() == Diagnostic.Kind.ERROR || !compiled)
                    .isEmpty();
            assertThat(compiled).isTrue();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
