package dev.concertina.database.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concertina.database.Eventually;
import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.database.embedded.EmbeddedServer;
import dev.concertina.database.embedded.RestartableServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real PgBouncer between the runner and the server. Its name keeps it out of the usual build, which needs no PgBouncer; run
 * it where there is one with
 *
 * <pre>{@code
 * mvn -q -pl maven-plugin/database -am test -Dtest=PoolerProof -Dsurefire.failIfNoSpecifiedTests=false
 * }</pre>
 */
class PoolerProof {
    @TempDir
    private Path directory;

    @Test
    void aPoolerInTransactionModeIsRefused() throws Exception {
        try (EmbeddedDatabase database = TestServers.database(18)) {
            for (int size : new int[] {1, 20}) {
                int port = RestartableServer.freePort();
                Process pooler = start(database.server(), port, "transaction", size);
                try {
                    assertThatThrownBy(() -> new Applied(url(database, port)).apply(Applied.shop()))
                            .isInstanceOf(ApplyException.class)
                            .hasMessageContaining("a pooler in transaction mode stands between");
                    assertThat(new Applied(database).state().environment())
                            .as("nothing was written")
                            .isEmpty();
                } finally {
                    stop(pooler);
                }
            }
        }
    }

    @Test
    void aPoolerInSessionModeDoesNoHarm() throws Exception {
        try (EmbeddedDatabase database = TestServers.database(18)) {
            int port = RestartableServer.freePort();
            Process pooler = start(database.server(), port, "session", 20);
            try {
                assertThat(new Applied(url(database, port))
                                .apply(Applied.shop())
                                .failure())
                        .isEmpty();
            } finally {
                stop(pooler);
            }
        }
    }

    private static String url(EmbeddedDatabase database, int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database.name() + "?user=postgres&sslmode=disable";
    }

    private Process start(EmbeddedServer server, int port, String mode, int size) throws IOException {
        Path settings = Files.writeString(
                directory.resolve(mode + size + ".ini"),
                "[databases]\n* = host=127.0.0.1 port=" + server.port() + " user=postgres password="
                        + server.password() + "\n[pgbouncer]\nlisten_addr = 127.0.0.1\nlisten_port = " + port
                        + "\nunix_socket_dir =\nauth_type = any\npool_mode = " + mode + "\ndefault_pool_size = " + size
                        + "\nignore_startup_parameters = extra_float_digits\n");
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(settings, PosixFilePermissions.fromString("rw-r--r--"));
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("runuser", "-u", "nobody", "--"));
        }
        command.addAll(List.of("pgbouncer", settings.toString()));
        Process pooler = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("log").toFile())
                .start();
        assertThat(Eventually.holds(() -> answers(port) || !pooler.isAlive()) && pooler.isAlive())
                .as(Files.readString(directory.resolve("log")))
                .isTrue();
        return pooler;
    }

    private static void stop(Process pooler) throws InterruptedException {
        pooler.descendants().forEach(ProcessHandle::destroy);
        pooler.destroy();
        assertThat(pooler.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }
}
