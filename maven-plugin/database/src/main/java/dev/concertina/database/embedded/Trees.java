package dev.concertina.database.embedded;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Directory trees: copied, given to a user, deleted. */
final class Trees {
    private Trees() {}

    /** Copies a tree with its permissions into a directory that exists; the copies belong to {@code owner}, if given. */
    static void copyInto(Path from, Path to, OptionalInt owner) throws IOException {
        copyInto(from, to, owner, Set.of());
    }

    /** The same without files, and without what lies in directories, of these names. */
    static void copyInto(Path from, Path to, OptionalInt owner, Set<String> without) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                    throws IOException {
                if (!directory.equals(from)) {
                    own(Files.copy(directory, to.resolve(from.relativize(directory))), owner);
                }
                return isAmong(directory, without) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!isAmong(file, without)) {
                    own(Files.copy(file, to.resolve(from.relativize(file)), LinkOption.NOFOLLOW_LINKS), owner);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static boolean isAmong(Path path, Set<String> names) {
        return names.contains(String.valueOf(path.getFileName()));
    }

    /** Deletes what is in a directory. */
    static void clear(Path directory) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
            for (Path entry : entries) {
                delete(entry);
            }
        }
    }

    /** Gives one file or directory to a user. */
    static void own(Path path, OptionalInt owner) throws IOException {
        if (owner.isPresent()) {
            Files.setAttribute(path, "unix:uid", owner.getAsInt(), LinkOption.NOFOLLOW_LINKS);
        }
    }

    /** Deletes a tree, also while another process deletes it; what is not there is no failure. */
    static void delete(Path root) throws IOException {
        if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
                    throws IOException {
                Files.deleteIfExists(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
