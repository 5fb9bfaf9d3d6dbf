package dev.concertina.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.TestServers;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A user who is not root: when the tests run as root, the Java process is started as another user. */
final class OtherUserTest {
    private final ServerUser user = TestUsers.root()
            ? ServerUser.forRoot()
                    .filter(candidate -> candidate.reaches(Path.of(System.getProperty("java.home"), "bin")))
                    .findFirst()
                    .orElseThrow()
            : ServerUser.SELF;
    private Path directory = Path.of("");

    @BeforeEach
    void createDirectory() throws IOException {
        directory = readable(Files.createTempDirectory("concertina-test-user-"));
    }

    @AfterEach
    void removeDirectory() throws IOException {
        Trees.delete(directory);
    }

    @Test
    void runsTheServerDirectly() throws IOException, InterruptedException {
        Path cache = owned("cache");
        Path data = owned("data");
        HeldServer server = HeldServer.start(user.command(ChildProcess.command(
                classPath(),
                binaries().toString(),
                ServerHolder.class,
                cache.resolve("c").toString(),
                data.toString())));
        assertThat(server.directory()).startsWith(data);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cache.resolve("c"))))
                .isEqualTo("rwx------");
        server.holder().getOutputStream().close();
        assertThat(server.ended()).isTrue();
        assertThat(server.holder().exitValue()).isZero();
        assertThat(data).isEmptyDirectory();
    }

    private Path owned(String name) throws IOException {
        Path path = Files.createDirectory(directory.resolve(name));
        Trees.own(path, user.owner());
        return path;
    }

    private Path binaries() throws IOException {
        Path jar = TestServers.jar(Release.V18, Platform.current());
        Path copies = readable(Files.createDirectory(directory.resolve("binaries")));
        Files.copy(jar, copies.resolve(jar.getFileName().toString()));
        return copies;
    }

    /** The class path, copied to where the user can read it. */
    private String classPath() throws IOException {
        List<String> copies = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path original = Path.of(entry);
            Path copy = directory.resolve(copies.size() + "-" + original.getFileName());
            if (Files.isDirectory(original)) {
                Trees.copyInto(original, readable(Files.createDirectory(copy)), OptionalInt.empty());
                copies.add(copy.toString());
            } else if (Files.exists(original)) {
                copies.add(Files.copy(original, copy).toString());
            }
        }
        return String.join(File.pathSeparator, copies);
    }

    private static Path readable(Path path) throws IOException {
        return Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
