package dev.concertina.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concertina.database.TestServers;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Somebody else takes the port that was free a moment ago. */
final class TakenPortTest {
    @Test
    void isLeftForAnotherOrTold() throws IOException, SQLException {
        Path data = Files.setPosixFilePermissions(
                Files.createTempDirectory("concertina-test-data-"), PosixFilePermissions.fromString("rwxr-xr-x"));
        Preparation prepared =
                Preparation.of(EmbeddedOptions.of(Release.V18, TestServers::jar).withData(data));
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            int port = taken.getLocalPort();
            Deque<Integer> ports = new ArrayDeque<>(List.of(port, port, Launcher.freePort()));
            try (EmbeddedServer server = new Launcher(prepared.installation(), prepared.base()).launch(ports::remove);
                    Connection connection = server.connect("postgres")) {
                assertThat(server.port()).isNotEqualTo(port);
                assertThat(connection.isValid(5)).isTrue();
            }
            assertThatThrownBy(() -> new Launcher(prepared.installation(), prepared.base()).launch(() -> port))
                    .isInstanceOf(EmbeddedServerException.class)
                    .hasMessageContainingAll(
                            "did not start", "could not bind", "there is no server", "db.rehearsal.url");
        }
        try (Stream<Path> left = Files.list(data)) {
            assertThat(left).isEmpty();
        }
        Trees.delete(data);
    }
}
