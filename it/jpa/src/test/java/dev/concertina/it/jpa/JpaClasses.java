package dev.concertina.it.jpa;

import dev.concertina.processor.ConcertinaProcessor;
import dev.concertina.schema.Model;
import dev.concertina.snapshot.ModelReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles entities with Concertina's processor. */
final class JpaClasses {
    private static final String MODEL = "META-INF/concertina/schema.json";

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager files =
            compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
    private final String classPath;
    private final List<Source> beside = new ArrayList<>();

    /** Compiles against a Hibernate, and our annotations. */
    JpaClasses(HibernateLine line) {
        this.classPath = line.classPath() + File.pathSeparator + System.getProperty("java.class.path");
    }

    /** Compiles another class with each case. */
    JpaClasses beside(String name, String text) {
        beside.add(new Source(name, text));
        return this;
    }

    /** Writes classes into an empty folder, and gives what they mean; a warning is a failure. */
    Model compile(JpaCase entities, Path folder) throws IOException {
        return compile(entities, "", folder);
    }

    /** The same with more imports. */
    Model compile(JpaCase entities, String imports, Path folder) throws IOException {
        List<Source> sources = new ArrayList<>(beside);
        sources.add(new Source("shop.Shop", entities.source(imports)));
        return compile(sources, choices(entities), folder);
    }

    /** Compiles classes by the paths of their files. */
    Model compile(Map<String, String> classes, Path folder) throws IOException {
        List<Source> sources = new ArrayList<>(beside);
        classes.forEach((path, text) -> sources.add(new Source(path.replace(".java", ""), text)));
        return compile(sources, List.of(), folder);
    }

    private Model compile(List<Source> sources, List<String> choices, Path folder) throws IOException {
        List<String> options =
                new ArrayList<>(List.of("-cp", classPath, "-d", folder.toString(), "-Aconcertina.metamodel=false"));
        options.addAll(choices);
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        JavaCompiler.CompilationTask task = compiler.getTask(null, files, found, options, null, sources);
        task.setProcessors(List.of(new ConcertinaProcessor()));
        boolean compiled = task.call();
        List<String> told = found.getDiagnostics().stream()
                .filter(d -> d.getKind() == Diagnostic.Kind.ERROR
                        || d.getMessage(Locale.ROOT).contains("concertina"))
                .map(d -> d.getLineNumber() + ": " + d.getMessage(Locale.ROOT))
                .toList();
        if (!compiled || !told.isEmpty()) {
            throw new AssertionError(String.join("\n", told));
        }
        return ModelReader.read(MODEL, Files.readString(folder.resolve(MODEL)));
    }

    /** What a case chooses of the processor's options. */
    static List<String> choices(JpaCase entities) {
        List<String> choices = new ArrayList<>();
        entities.marks().stream().filter(m -> m.startsWith("-A")).forEach(choices::add);
        if (entities.marks().contains("spring")) {
            choices.add("-Aconcertina.jpa.naming=spring");
        }
        return choices;
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
