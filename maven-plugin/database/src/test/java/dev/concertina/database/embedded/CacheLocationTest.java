package dev.concertina.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CacheLocationTest {
    private static final Path BASE = Path.of("/");

    @TempDir
    Path directory;

    @Test
    void liesByDefaultWhereTheServersUserCanReachIt() throws IOException {
        CacheLocation location = CacheLocation.find(Optional.empty(), BASE);
        assertThat(location.root()).hasFileName("concertina").isDirectory();
        assertThat(location.user().reaches(location.root())).isTrue();
    }

    @Test
    void belongsToThisUserAlone() throws IOException {
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        CacheLocation location = CacheLocation.find(Optional.of(directory.resolve("a/b")), BASE);
        String permissions = PosixFilePermissions.toString(Files.getPosixFilePermissions(location.root()));
        assertThat(permissions).isEqualTo(TestUsers.root() ? "rwxr-xr-x" : "rwx------");
    }

    @Test
    void isRunByAUserWhoReachesTheData() throws IOException {
        Path data = Files.createDirectory(directory.resolve("data"));
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(CacheLocation.find(Optional.of(directory.resolve("cache")), data)
                        .user()
                        .reaches(data))
                .isTrue();
    }

    @Test
    void isRefusedWhereOthersCanWrite() throws IOException {
        Path open = Files.createDirectory(directory.resolve("open"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
        assertThatThrownBy(() -> CacheLocation.find(Optional.of(open), BASE))
                .isInstanceOf(EmbeddedServerException.class)
                .hasMessageContaining(open.toString());
    }
}
