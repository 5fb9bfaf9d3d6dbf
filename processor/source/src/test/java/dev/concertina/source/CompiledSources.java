package dev.concertina.source;

import dev.concertina.processor.ConcertinaProcessor;
import dev.concertina.schema.Schema;
import dev.concertina.snapshot.ModelReader;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What the annotation processor reads of classes. */
final class CompiledSources {
    private CompiledSources() {}

    /**
     * The schema.
     *
     * @param options of the compiler besides
     */
    static Schema read(Sources sources, Path out, String... options) throws IOException {
        Path resources = out.resolve("resources");
        for (Map.Entry<String, String> resource : sources.resources().entrySet()) {
            Path file = resources.resolve(resource.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, resource.getValue());
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
        List<String> all = new ArrayList<>(List.of("-d", out.toString(), "-cp", System.getProperty("java.class.path")));
        all.add("-Aconcertina.resources=" + resources);
        all.addAll(List.of(options));
        try (StandardJavaFileManager files = compiler.getStandardFileManager(told, Locale.ROOT, null)) {
            JavaCompiler.CompilationTask task = compiler.getTask(
                    new StringWriter(),
                    files,
                    told,
                    all,
                    null,
                    sources.files().entrySet().stream().map(Text::new).toList());
            task.setProcessors(List.of(new ConcertinaProcessor()));
            boolean compiled = task.call();
            List<String> wrong = told.getDiagnostics().stream()
                    .filter(d -> d.getKind() == Diagnostic.Kind.ERROR || !compiled)
                    .map(d -> d.getMessage(Locale.ROOT) + " in " + d.getSource())
                    .toList();
            if (!wrong.isEmpty()) {
                throw new AssertionError(wrong.stream().limit(5).collect(Collectors.joining("\n")) + "\n"
                        + sources.files().values().stream().limit(20).collect(Collectors.joining("\n")));
            }
        }
        Path model = out.resolve("META-INF/concertina/schema.json");
        return Files.exists(model)
                ? ModelReader.read("model", Files.readString(model)).schema()
                : Schema.EMPTY;
    }

    private static final class Text extends SimpleJavaFileObject {
        private final String text;

        Text(Map.Entry<String, String> file) {
            super(URI.create("string:///" + file.getKey()), Kind.SOURCE);
            this.text = file.getValue();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
