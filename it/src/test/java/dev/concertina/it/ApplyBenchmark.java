package dev.concertina.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many small migrations, whole processes in turn on one server: psql, {@code db:apply}, Flyway's plugin and Liquibase's.
 *
 * <p>{@code -Dconcertina.files} says how many, {@code -Dconcertina.url} on which server; the embedded one does not wait for
 * its disk. The promises are asserted: at most twice psql's time, less than each plugin's.
 */
class ApplyBenchmark {
    private static final int FILES = Integer.getInteger("concertina.files", 1_000);
    private static final int ROUNDS = 3;

    @TempDir
    private Path folder;

    @Test
    void manySmallMigrations() throws IOException, SQLException {
        Peers peers = new Peers(folder, FILES);
        Map<String, ToDoubleFunction<String>> tools = new LinkedHashMap<>();
        tools.put("psql", peers::psql);
        tools.put("Concertina", url -> peers.maven("db:apply", "-Ddb.yes", "-Ddb.url=" + url));
        tools.put("Flyway", url -> peers.maven("flyway:migrate", "-Dflyway.url=" + url));
        tools.put("Liquibase", url -> peers.maven("liquibase:update", "-Dliquibase.url=" + url));
        Map<String, Double> first = new LinkedHashMap<>();
        Map<String, Double> again = new LinkedHashMap<>();
        try (EmbeddedDatabase embedded = TestServers.database(18)) {
            String server = System.getProperty("concertina.url", embedded.url());
            for (int round = 0; round < ROUNDS; round++) {
                for (Map.Entry<String, ToDoubleFunction<String>> tool : tools.entrySet()) {
                    String url = empty(server);
                    first.merge(tool.getKey(), tool.getValue().applyAsDouble(url), Math::min);
                    assertThat(tables(url)).isEqualTo(FILES);
                    if (!tool.getKey().equals("psql")) {
                        again.merge(tool.getKey(), tool.getValue().applyAsDouble(url), Math::min);
                    }
                }
            }
        }
        System.out.printf("%d files, fastest of %d: %s; nothing to do: %s%n", FILES, ROUNDS, first, again);
        assertThat(first.get("Concertina")).isLessThanOrEqualTo(2 * first.get("psql"));
        for (String peer : List.of("Flyway", "Liquibase")) {
            assertThat(first.get("Concertina")).as("all, beside " + peer).isLessThan(first.get(peer));
            assertThat(again.get("Concertina"))
                    .as("nothing to do, beside " + peer)
                    .isLessThan(again.get(peer));
        }
    }

    /** An empty database beside the one that an address names. */
    private static String empty(String server) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server)) {
            Sql.run(
                    connection,
                    "DROP DATABASE IF EXISTS concertina_benchmark WITH (FORCE)",
                    "CREATE DATABASE concertina_benchmark");
        }
        return server.replaceFirst("/[^/?]+(\\?|$)", "/concertina_benchmark$1");
    }

    private static int tables(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url)) {
            return Integer.parseInt(Sql.text(
                    connection,
                    "SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'"
                            + " AND relname ~ '^t[0-9]+$'"));
        }
    }
}
