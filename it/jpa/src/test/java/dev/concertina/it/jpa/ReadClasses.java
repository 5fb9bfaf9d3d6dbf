package dev.concertina.it.jpa;

import dev.concertina.classes.CompiledClasses;
import dev.concertina.processor.ConcertinaProcessor;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A process that reads compiled classes: a folder for the model, then the folder of the classes. */
final class ReadClasses {
    private ReadClasses() {}

    public static void main(String[] arguments) throws IOException {
        List<Path> classPath = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        CompiledClasses.Found found = new CompiledClasses(List.of(Path.of(arguments[1])), classPath)
                .read(new ConcertinaProcessor(), List.of(), Path.of(arguments[0]));
        if (!found.any() || !found.errors().isEmpty()) {
            throw new IllegalStateException(found.toString());
        }
    }
}
