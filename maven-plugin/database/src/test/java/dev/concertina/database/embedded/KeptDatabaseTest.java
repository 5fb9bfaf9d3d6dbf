package dev.concertina.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class KeptDatabaseTest {
    private static Path cache = Path.of("");

    private final AtomicInteger worked = new AtomicInteger();

    @BeforeAll
    static void makeCache() throws IOException {
        cache = Files.createTempDirectory("concertina-test-cache-");
        Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @AfterAll
    static void removeCache() throws IOException {
        Trees.delete(cache);
    }

    @BeforeEach
    void forget() throws IOException {
        for (Path state : states()) {
            Trees.delete(state);
        }
    }

    private EmbeddedOptions options(Release release) {
        return EmbeddedOptions.of(release, TestServers::jar).withCache(cache);
    }

    private String notes(Release release, String state) throws SQLException {
        EmbeddedDatabase database = KeptDatabase.start(options(release), state, fresh -> {
            worked.incrementAndGet();
            try (Connection connection = fresh.connect()) {
                Sql.run(connection, "CREATE TABLE note (text text)", "INSERT INTO note VALUES ('" + state + "')");
            }
        });
        try (EmbeddedServer server = database.server();
                EmbeddedDatabase copy = server.createDatabase(database);
                Connection connection = copy.connect()) {
            String notes = Sql.text(connection, "SELECT string_agg(text, ', ') FROM note");
            try (Connection own = database.connect()) {
                Sql.run(own, "INSERT INTO note VALUES ('written since')");
            }
            return notes;
        }
    }

    private List<Path> states() throws IOException {
        List<Path> states = new ArrayList<>();
        try (Stream<Path> all = Files.walk(cache, 3)) {
            all.filter(p -> p.getFileName().toString().startsWith("state-")).forEach(states::add);
        }
        return states;
    }

    @Test
    void doesTheWorkOnceAndForgetsWhatCameAfterIt() throws SQLException {
        for (Release release : List.of(Release.V14, Release.V18)) {
            worked.set(0);
            assertThat(notes(release, "a")).isEqualTo("a");
            assertThat(notes(release, "a")).isEqualTo("a");
            assertThat(worked).hasValue(1);
            assertThat(notes(release, "b")).isEqualTo("b");
            assertThat(worked).hasValue(2);
        }
    }

    @Test
    void keepsThoseThatWereUsedLast() throws IOException, SQLException {
        for (int i = 0; i < 6; i++) {
            notes(Release.V18, "s" + i);
        }
        for (Path state : states()) {
            int number = Integer.parseInt(state.getFileName().toString().substring("state-s".length()));
            Files.setLastModifiedTime(state, FileTime.fromMillis(1_000L * (number + 1)));
        }
        notes(Release.V18, "s0");
        notes(Release.V18, "s6");
        assertThat(states())
                .extracting(p -> p.getFileName().toString())
                .containsExactlyInAnyOrder("state-s0", "state-s2", "state-s3", "state-s4", "state-s5", "state-s6");
        worked.set(0);
        assertThat(notes(Release.V18, "s0")).isEqualTo("s0");
        assertThat(worked).hasValue(0);
    }

    @Test
    void isWholeWhileOthersMakeItToo() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            List<Future<String>> all = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                all.add(threads.submit(() -> notes(Release.V18, "shared")));
            }
            for (Future<String> one : all) {
                assertThat(one.get()).isEqualTo("shared");
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void isNotKeptWhereTheWorkFails() throws IOException {
        assertThatThrownBy(() -> KeptDatabase.start(options(Release.V18), "half", fresh -> {
                    try (Connection connection = fresh.connect()) {
                        Sql.run(connection, "CREATE TABLE note (text text)", "CREATE TABLE note (text text)");
                    }
                }))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("already exists");
        assertThat(states()).isEmpty();
    }

    @Test
    void isNoFailureWhereItCannotBeKept() throws IOException, SQLException {
        assertThat(notes(Release.V18, "a")).isEqualTo("a");
        Path place = states().get(0);
        Trees.delete(place);
        Files.writeString(place, "in the way");
        assertThat(notes(Release.V18, "a")).isEqualTo("a");
        assertThat(worked).hasValue(2);
        assertThat(Files.readString(place)).isEqualTo("in the way");
    }
}
