package dev.concertina.processor;

import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;

/** A compiler in this process, with Concertina's processor and what stands beside it. */
record Javac(List<String> options, List<Processor> others, Optional<List<File>> classpath) {
    /**
     * All warnings on, so that a compilation without any is worth something. The one that is off complains of every
     * annotation that no processor claims; who claims one keeps it from all processors after it.
     */
    static final Javac PLAIN = new Javac(List.of("-Xlint:all,-processing"), List.of(), Optional.empty());

    Javac with(String... more) {
        return new Javac(Stream.concat(options.stream(), Stream.of(more)).toList(), others, classpath);
    }

    /** This compiler with other processors after Concertina's. */
    Javac beside(Processor... processors) {
        return new Javac(options, List.of(processors), classpath);
    }

    /** This compiler with folders before the class path of the tests. */
    Javac withClasses(File... folders) {
        return new Javac(options, others, Optional.of(List.of(folders)));
    }

    Compiled compile(JavaFileObject... sources) {
        return compile(List.of(sources));
    }

    Compiled compile(List<JavaFileObject> sources) {
        List<Processor> processors = new ArrayList<>(List.of(new ConcertinaProcessor()));
        processors.addAll(others);
        Compiler compiler = Compiler.javac().withProcessors(processors).withOptions(options);
        if (classpath.isPresent()) {
            List<File> path = new ArrayList<>(classpath.get());
            for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
                path.add(new File(entry));
            }
            compiler = compiler.withClasspath(path);
        }
        return new Compiled(compiler.compile(sources));
    }

    /** A compilation unit by the qualified name of its class. */
    static JavaFileObject source(String name, String text) {
        return JavaFileObjects.forSourceString(name, text);
    }
}
