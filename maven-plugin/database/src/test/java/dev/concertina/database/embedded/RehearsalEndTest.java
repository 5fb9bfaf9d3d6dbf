package dev.concertina.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.Eventually;
import dev.concertina.database.TestServers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rehearsal that ends in the middle of a file, in whatever way, leaves neither a process nor a file. */
final class RehearsalEndTest {
    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM", "KILL"})
    void leavesNothing(String signal) throws IOException, InterruptedException {
        Path data = Files.setPosixFilePermissions(
                Files.createTempDirectory("concertina-test-data-"), PosixFilePermissions.fromString("rwxr-xr-x"));
        EmbeddedOptions options =
                EmbeddedOptions.of(Release.V18, TestServers::jar).withData(data);
        EmbeddedServer.start(options).close();
        Path cache = CacheLocation.find(Optional.empty(), data).root();
        HeldServer server =
                HeldServer.start(ChildProcess.command(RehearsalHolder.class, cache.toString(), data.toString()));
        assertThat(server.postmaster().isAlive()).isTrue();
        new ProcessBuilder("kill", "-" + signal, Long.toString(server.holder().pid()))
                .start()
                .waitFor();
        assertThat(server.ended()).isTrue();
        assertThat(Eventually.holds(() -> !server.postmaster().isAlive())).isTrue();
        // another user's server leaves an empty directory to the next start
        assertThat(Eventually.holds(() -> !Files.exists(server.directory()) || server.empty()))
                .isTrue();
        EmbeddedServer.start(options).close();
        try (Stream<Path> left = Files.list(data)) {
            assertThat(left).isEmpty();
        }
        Trees.delete(data);
    }

    @Test
    void ofStatesLeavesNoneThatIsHalf() throws IOException {
        Path cache = Files.setPosixFilePermissions(
                Files.createTempDirectory("concertina-test-cache-"), PosixFilePermissions.fromString("rwxr-xr-x"));
        Path data = Files.createDirectory(cache.resolve("data"));
        Path template = Files.createDirectory(cache.resolve("template"));
        Path unfinished = Files.createDirectory(cache.resolve("unfinished"));
        Files.writeString(data.resolve("postmaster.pid"), "1");
        Files.writeString(data.resolve("PG_VERSION"), "18");
        KeptStates states = new KeptStates(template);
        states.keep("sha256/v1:0", data, unfinished);
        try (Stream<Path> kept = Files.walk(template)) {
            assertThat(kept.map(p -> template.relativize(p).toString()).toList())
                    .isEqualTo(List.of("", "state-sha256-v1-0", "state-sha256-v1-0/PG_VERSION"));
        }
        Trees.delete(cache);
    }
}
