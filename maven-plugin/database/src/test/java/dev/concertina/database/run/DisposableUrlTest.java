package dev.concertina.database.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** A server is used only if nothing on it is anybody's. */
final class DisposableUrlTest {
    @Test
    void createsAndDropsDatabasesBesideAnEmptyOne() throws SQLException {
        try (EmbeddedDatabase given = TestServers.database(15);
                Disposable server = new DisposableUrl(given.url(), new Properties());
                Disposable.Database made = server.create()) {
            try (Connection connection = made.connect()) {
                Sql.run(connection, "CREATE TABLE t ()");
            }
            try (Disposable.Database copy = server.copy(made);
                    Connection connection = copy.connect()) {
                assertThat(Sql.text(connection, "SELECT count(*) FROM t")).isEqualTo("0");
            }
        }
    }

    @Test
    void refusesADatabaseThatHoldsSomething() throws SQLException {
        assertRefused("CREATE TABLE invoice ()", "holds \"public.invoice\"");
        assertRefused("CREATE VIEW sales AS SELECT 1", "holds \"public.sales\"");
        assertRefused("CREATE SCHEMA concertina", "it has a ledger");
    }

    @Test
    void refusesAServerWithOtherDatabases() throws SQLException {
        try (EmbeddedDatabase given = TestServers.database(16);
                Connection connection = given.connect()) {
            Sql.run(connection, "CREATE DATABASE concertina_shop");
            try {
                assertThatThrownBy(() -> new DisposableUrl(given.url(), new Properties()).create())
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("other databases on it: \"concertina_shop\"");
            } finally {
                Sql.run(connection, "DROP DATABASE concertina_shop");
            }
        }
    }

    @Test
    void refusesAServerWhoseUsualDatabaseHoldsSomething() throws SQLException {
        try (EmbeddedDatabase given = TestServers.database(16);
                Connection usual =
                        java.sql.DriverManager.getConnection(given.server().url("postgres"))) {
            Sql.run(usual, "CREATE TABLE all_that_we_have ()");
            try {
                assertThatThrownBy(() -> new DisposableUrl(given.url(), new Properties()).create())
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("\"postgres\" holds \"public.all_that_we_have\"");
            } finally {
                Sql.run(usual, "DROP TABLE all_that_we_have");
            }
        }
    }

    private static void assertRefused(String sql, String sign) throws SQLException {
        try (EmbeddedDatabase given = TestServers.database(16);
                Connection connection = given.connect()) {
            Sql.run(connection, sql);
            String databases = "SELECT count(*) FROM pg_database WHERE datname ~ '^concertina_rehearsal_'";
            String before = Sql.text(connection, databases);
            assertThatThrownBy(() -> new DisposableUrl(given.url(), new Properties()).create())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContainingAll(
                            "looks like one that somebody needs",
                            sign,
                            "Nothing was created",
                            "leave db.rehearsal.url out");
            assertThat(Sql.text(connection, databases)).isEqualTo(before);
        }
    }
}
