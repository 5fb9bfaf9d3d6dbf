package dev.concertina.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The JDK's compiler with real folders, and with the processor found as a build finds it: on a path, by its service file. */
final class CommandLineJavac {
    private final List<String> options;

    CommandLineJavac(String... options) {
        String path = System.getProperty("java.class.path");
        this.options = Stream.concat(Stream.of("-cp", path, "-processorpath", path), Stream.of(options))
                .toList();
    }

    /** Compiles; anything but success is an assertion error. Gives back what the compiler printed. */
    String compile(Path... sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter printed = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean success = compiler.getTask(
                            printed, files, null, new ArrayList<>(options), null, files.getJavaFileObjects(sources))
                    .call();
            assertThat(success).as(printed.toString()).isTrue();
        }
        return printed.toString();
    }
}
