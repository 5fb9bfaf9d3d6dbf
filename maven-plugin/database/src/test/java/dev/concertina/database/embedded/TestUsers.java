package dev.concertina.database.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The ways in which the server can be run here. */
final class TestUsers {
    private TestUsers() {}

    /** As root every prefix that works; else directly, and through the prefixes that need no privilege. */
    static List<ServerUser> all() {
        List<ServerUser> prefixes = ServerUser.forRoot().toList();
        return root()
                ? prefixes
                : Stream.concat(Stream.of(ServerUser.SELF), prefixes.stream()).toList();
    }

    static boolean root() {
        try {
            Path file = Files.createTempFile("concertina", "");
            try {
                return Integer.valueOf(0).equals(Files.getAttribute(file, "unix:uid"));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
