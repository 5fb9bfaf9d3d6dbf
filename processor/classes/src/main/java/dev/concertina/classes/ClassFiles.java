package dev.concertina.classes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;

/**
 * Class files with annotations.
 *
 * @param names the binary names of classes that carry an annotation, sorted
 * @param nullable their members whose type carries an annotation {@code Nullable}: {@code com.example.Order#note}
 */
record ClassFiles(SortedSet<String> names, SortedSet<String> nullable) {
    /** All in these folders and jars; what does not exist holds none. */
    static ClassFiles in(List<Path> places) throws IOException {
        ClassFiles found = new ClassFiles(new TreeSet<>(), new TreeSet<>());
        for (Path place : places) {
            if (Files.isDirectory(place)) {
                found.addAll(place);
            } else if (Files.exists(place)) {
                try (FileSystem jar = FileSystems.newFileSystem(place)) {
                    found.addAll(jar.getPath("/"));
                }
            }
        }
        return found;
    }

    private void addAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(ClassFiles::isClass).forEach(this::add);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean isClass(Path file) {
        String name = file.toString().replace('\\', '/');
        return name.endsWith(".class") && !name.endsWith("-info.class") && !name.startsWith("/META-INF/");
    }

    private void add(Path file) {
        try {
            AnnotationFinder finder = new AnnotationFinder();
            new ClassReader(Files.readAllBytes(file))
                    .accept(finder, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
            if (finder.annotated()) {
                names.add(finder.name());
            }
            nullable.addAll(finder.nullable());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            throw new UncheckedIOException(
                    new IOException("\"" + file + "\" is no class file that can be read: " + e.getMessage(), e));
        }
    }
}
