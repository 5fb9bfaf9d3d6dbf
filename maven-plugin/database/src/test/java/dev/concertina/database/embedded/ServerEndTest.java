package dev.concertina.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.Eventually;
import dev.concertina.database.TestServers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers end with the process that started them, in whatever way it ends; each way is tried on a real process. */
final class ServerEndTest {
    private static Path cache = Path.of("");
    private static Path data = Path.of("");

    @BeforeAll
    static void fillCache() throws IOException {
        data = readable(Files.createTempDirectory("concertina-test-data-"));
        EmbeddedServer.start(EmbeddedOptions.of(Release.V18, TestServers::jar).withData(data))
                .close();
        cache = CacheLocation.find(Optional.empty(), data).root();
    }

    @AfterAll
    static void removeData() throws IOException {
        Trees.delete(data);
    }

    @Test
    void closed() throws IOException, InterruptedException {
        HeldServer server = hold();
        server.holder().getOutputStream().close();
        assertThat(server.ended()).isTrue();
        assertThat(server.holder().exitValue()).isZero();
        assertGone(server);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TERM", "INT", "HUP"})
    void endedBySignal(String signal) throws IOException, InterruptedException {
        HeldServer server = hold();
        send(signal, List.of(server.holder().toHandle()));
        assertThat(server.ended()).isTrue();
        assertGone(server);
    }

    @Test
    void interruptedOnATerminalWhichSignalsAllItsProcesses() throws IOException, InterruptedException {
        HeldServer server = hold();
        List<ProcessHandle> all = new ArrayList<>(server.holder().descendants().toList());
        all.add(server.holder().toHandle());
        send("INT", all);
        assertThat(server.ended()).isTrue();
        assertGone(server);
    }

    @ParameterizedTest
    @MethodSource("users")
    void killed(int user) throws IOException, InterruptedException {
        HeldServer server = hold(Integer.toString(user));
        server.holder().destroyForcibly();
        assertThat(server.ended()).isTrue();
        assertThat(Eventually.holds(() -> !server.postmaster().isAlive())).isTrue();
        assertThat(Eventually.holds(server::empty)).isTrue();
        EmbeddedServer.start(options()).close();
        assertThat(server.directory()).doesNotExist();
    }

    @Test
    void killedWithItsGuard() throws IOException, InterruptedException {
        HeldServer server = hold();
        List<ProcessHandle> guards = server.guards();
        assertThat(guards).hasSize(2);
        guards.forEach(ProcessHandle::destroyForcibly);
        server.holder().destroyForcibly();
        assertThat(server.ended()).isTrue();
        assertThat(server.postmaster().isAlive()).isTrue();
        EmbeddedServer.start(options()).close();
        // Where another process is at it already, this one leaves it to that.
        assertThat(Eventually.holds(() -> !Files.exists(server.directory()))).isTrue();
        // A server that has ended stays in the table of processes until whoever inherited it asks for its exit code.
        assertThat(Eventually.holds(() -> !server.postmaster().isAlive())).isTrue();
    }

    @Test
    void isLeftAloneWhileItsProcessLives() throws IOException, InterruptedException {
        HeldServer server = hold();
        EmbeddedServer.start(options()).close();
        assertThat(server.postmaster().isAlive()).isTrue();
        assertThat(server.directory()).isDirectory();
        server.holder().getOutputStream().close();
        assertThat(server.ended()).isTrue();
    }

    @Test
    void processesThatFillOneCacheWaitForEachOther() throws IOException, InterruptedException {
        Path empty = readable(Files.createTempDirectory("concertina-test-cache-"));
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            processes.add(ChildProcess.java(ServerHolder.class, empty.toString(), data.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        }
        for (Process process : processes) {
            process.getOutputStream().close();
            assertThat(process.waitFor()).isZero();
        }
        try (Stream<Path> kept = Files.list(empty)) {
            assertThat(kept).hasSize(2);
        }
        Trees.delete(empty);
    }

    static IntStream users() {
        return IntStream.range(0, TestUsers.all().size());
    }

    private static EmbeddedOptions options() {
        return EmbeddedOptions.of(Release.V18, TestServers::jar)
                .withCache(cache)
                .withData(data);
    }

    private static HeldServer hold(String... user) throws IOException {
        List<String> command =
                new ArrayList<>(ChildProcess.command(ServerHolder.class, cache.toString(), data.toString()));
        command.addAll(List.of(user));
        return HeldServer.start(command);
    }

    private static void assertGone(HeldServer server) {
        assertThat(server.postmaster().isAlive()).isFalse();
        assertThat(server.directory()).doesNotExist();
    }

    /** Sends a signal to every process; one that has ended by itself in the meantime needs none. */
    private static void send(String signal, List<ProcessHandle> processes) throws IOException, InterruptedException {
        for (ProcessHandle process : processes) {
            int exit = new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                    .redirectErrorStream(true)
                    .start()
                    .waitFor();
            assertThat(exit == 0 || !process.isAlive())
                    .as("signal to " + process.pid())
                    .isTrue();
        }
    }

    private static Path readable(Path directory) throws IOException {
        return Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
