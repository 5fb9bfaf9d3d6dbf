package dev.concertina.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.TestServers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * How long the embedded server takes, in milliseconds, for each release. It is no part of the usual tests; run it with
 *
 * <pre>{@code
 * mvn -q -pl maven-plugin/database -am test -Dtest=EmbeddedBenchmark -Dsurefire.failIfNoSpecifiedTests=false
 * }</pre>
 *
 * <p>It prints one line a release: everything from an empty cache (unpacking, initdb, start, first query); from a warm
 * cache to the first query, in a new Java process each time, without that process's own start; the same within one
 * process; a fresh database with its first query; a copy of one with 100 tables; dropping one; closing the server. Each
 * is a median of several runs, with the slowest behind it, and the promises (1,000 ms and 300 ms) are asserted.
 */
final class EmbeddedBenchmark {
    private static final int RUNS = 5;
    private static final int DATABASES = 20;

    /** Starts a server from the cache given, queries it once, and prints the milliseconds that took. */
    public static void main(String[] arguments) throws SQLException {
        long start = System.nanoTime();
        EmbeddedOptions options = EmbeddedOptions.of(Release.of(Integer.parseInt(arguments[0])), TestServers::jar)
                .withCache(Path.of(arguments[1]));
        try (EmbeddedServer server = EmbeddedServer.start(options)) {
            query(server.url(EmbeddedServer.USER));
            System.out.println((System.nanoTime() - start) / 1_000_000);
        }
    }

    @Test
    void print() throws IOException, SQLException {
        System.out.printf(
                "%-8s %8s %14s %14s %14s %14s %14s %14s%n",
                "release", "cold", "warm, new JVM", "warm, again", "fresh database", "of 100 tables", "drop", "close");
        Path cache = Files.createTempDirectory(Path.of("/var/tmp"), "concertina-benchmark-");
        Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwxr-xr-x"));
        try {
            for (Release release : Release.values()) {
                measure(EmbeddedOptions.of(release, TestServers::jar).withCache(cache));
            }
        } finally {
            Trees.delete(cache);
        }
    }

    private static void measure(EmbeddedOptions options) throws IOException, SQLException {
        Times cold = new Times();
        Times fresh = new Times();
        Times copied = new Times();
        Times dropped = new Times();
        Times closed = new Times();
        EmbeddedServer server = cold.of(() -> started(options));
        try (EmbeddedDatabase template = server.createDatabase()) {
            fill(template);
            for (int i = 0; i < DATABASES; i++) {
                EmbeddedDatabase database = fresh.of(() -> queried(server.createDatabase()));
                EmbeddedDatabase copy = copied.of(() -> queried(server.createDatabase(template)));
                dropped.of(() -> drop(database));
                copy.close();
            }
        }
        closed.of(() -> close(server));
        Times warm = new Times();
        Times again = new Times();
        for (int i = 0; i < RUNS; i++) {
            warm.add(inNewProcess(options));
            EmbeddedServer next = again.of(() -> started(options));
            closed.of(() -> close(next));
        }
        System.out.printf(
                "%-8s %8s %14s %14s %14s %14s %14s %14s%n",
                options.release().version(), cold, warm, again, fresh, copied, dropped, closed);
        assertThat(warm.median()).as("from a warm cache to the first query").isLessThanOrEqualTo(1_000);
        assertThat(fresh.slowest()).as("a fresh database").isLessThanOrEqualTo(300);
    }

    private static EmbeddedServer started(EmbeddedOptions options) throws SQLException {
        EmbeddedServer server = EmbeddedServer.start(options);
        query(server.url(EmbeddedServer.USER));
        return server;
    }

    private static EmbeddedDatabase queried(EmbeddedDatabase database) throws SQLException {
        query(database.url());
        return database;
    }

    private static EmbeddedDatabase drop(EmbeddedDatabase database) throws SQLException {
        database.close();
        return database;
    }

    private static EmbeddedServer close(EmbeddedServer server) {
        server.close();
        return server;
    }

    private static void fill(EmbeddedDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (int i = 0; i < 100; i++) {
                statement.execute("CREATE TABLE t" + i + " (id bigint PRIMARY KEY, a text, b timestamptz)");
            }
        }
    }

    private static void query(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT 1");
        }
    }

    private static long inNewProcess(EmbeddedOptions options) throws IOException {
        Process process = ChildProcess.java(
                        EmbeddedBenchmark.class,
                        Integer.toString(options.release().major()),
                        options.cache().orElseThrow().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return Long.parseLong(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip());
    }

    private interface Work<T> {
        T run() throws SQLException;
    }

    private static final class Times {
        private final List<Long> millis = new ArrayList<>();

        <T> T of(Work<T> work) throws SQLException {
            long start = System.nanoTime();
            T result = work.run();
            add((System.nanoTime() - start) / 1_000_000);
            return result;
        }

        void add(long time) {
            millis.add(time);
            Collections.sort(millis);
        }

        long median() {
            return millis.get(millis.size() / 2);
        }

        long slowest() {
            return millis.get(millis.size() - 1);
        }

        @Override
        public String toString() {
            return millis.size() == 1
                    ? Long.toString(median())
                    : String.format(Locale.ROOT, "%d (%d)", median(), slowest());
        }
    }
}
