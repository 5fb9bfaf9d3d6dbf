package dev.concertina.classes;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Lets an annotation processor read classes that are compiled already: javac takes their names instead of sources. What no
 * class file holds is not read: Javadoc, and annotations that the compiler drops.
 *
 * @param places folders and jars whose classes are read
 * @param classPath what these need, without them
 */
public record CompiledClasses(List<Path> places, List<Path> classPath) {
    private static final String PROCESSOR = "dev.concertina.processor.ConcertinaProcessor";

    /** The option that names members whose type carries an annotation {@code Nullable}, which javac reads since 22. */
    private static final String NULLABLE = "-Aconcertina.nullable=";

    public CompiledClasses {
        places = List.copyOf(places);
        classPath = List.copyOf(classPath);
    }

    /**
     * What was found.
     *
     * @param any whether there is a class with an annotation
     * @param warnings what the processor warns of
     * @param errors why there is no output
     */
    public record Found(boolean any, List<String> warnings, List<String> errors) {
        public Found {
            warnings = List.copyOf(warnings);
            errors = List.copyOf(errors);
        }
    }

    /**
     * Runs Concertina's processor over the classes, out of its jar.
     *
     * @param options of the processor, as {@code -Aname=value}
     * @param output the folder for what it writes
     * @throws IllegalStateException if this Java has no compiler
     */
    public Found read(Path processorJar, List<String> options, Path output) throws IOException {
        URL[] jar = {processorJar.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(jar, ClassLoader.getSystemClassLoader())) {
            Object processor = loader.loadClass(PROCESSOR).getConstructor().newInstance();
            return read((Processor) processor, options, output);
        } catch (ReflectiveOperationException e) {
            throw new IOException("\"" + processorJar + "\" has no annotation processor that can be used: " + e, e);
        }
    }

    /**
     * Runs a processor over the classes.
     *
     * @param options of the processor, as {@code -Aname=value}
     * @param output the folder for what it writes
     * @throws IllegalStateException if this Java has no compiler
     */
    public Found read(Processor processor, List<String> options, Path output) throws IOException {
        ClassFiles classes = ClassFiles.in(places);
        if (classes.names().isEmpty()) {
            return new Found(false, List.of(), List.of());
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new IllegalStateException("This Java, " + System.getProperty("java.home")
                    + ", has no compiler, so classes cannot be read. Run Maven with a JDK.");
        }
        Files.createDirectories(output);
        DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(told, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavaCompiler.CompilationTask task =
                    compiler.getTask(null, files, told, arguments(classes, options, output), classes.names(), null);
            task.setProcessors(List.of(processor));
            boolean done = task.call();
            List<String> errors = messages(told, Diagnostic.Kind.ERROR);
            return new Found(
                    true,
                    messages(told, Diagnostic.Kind.WARNING),
                    done || !errors.isEmpty() ? errors : List.of("the compiler failed without a word"));
        }
    }

    private List<String> arguments(ClassFiles classes, List<String> options, Path output) {
        List<String> arguments = new ArrayList<>(List.of("-proc:only", "-Xlint:none", "-d", output.toString(), "-cp"));
        arguments.add(Stream.concat(places.stream(), classPath.stream())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator)));
        arguments.addAll(options);
        arguments.add("-Aconcertina.metamodel=false");
        if (!classes.nullable().isEmpty()) {
            arguments.add(NULLABLE + String.join(",", classes.nullable()));
        }
        return arguments;
    }

    /** Of warnings, those of the compiler itself are about jars that somebody else made. */
    private static List<String> messages(DiagnosticCollector<JavaFileObject> told, Diagnostic.Kind kind) {
        return told.getDiagnostics().stream()
                .filter(d -> d.getKind() == kind)
                .map(d -> d.getMessage(Locale.ROOT))
                .filter(m -> kind == Diagnostic.Kind.ERROR || m.contains("[concertina:"))
                .toList();
    }
}
