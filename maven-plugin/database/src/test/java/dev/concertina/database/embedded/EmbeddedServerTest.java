package dev.concertina.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concertina.database.TestServers;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class EmbeddedServerTest {
    @ParameterizedTest
    @EnumSource(Release.class)
    void speaksUtf8SortsByCodePointAndLivesInUtc(Release release) throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(release.major())) {
            assertThat(value(database, "SHOW server_encoding")).isEqualTo("UTF8");
            assertThat(value(database, "SELECT datcollate || datctype FROM pg_database WHERE datname = 'template1'"))
                    .isEqualTo("CC");
            assertThat(value(database, "SELECT string_agg(x, '' ORDER BY x) FROM unnest(ARRAY['b','B','a','ä','_']) x"))
                    .isEqualTo("B_abä");
            assertThat(value(database, "SHOW TimeZone")).isEqualTo("UTC");
            assertThat(value(database, "SELECT current_user")).isEqualTo("postgres");
        }
    }

    @ParameterizedTest
    @EnumSource(Release.class)
    void hasTheContributedExtensions(Release release) throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(release.major())) {
            for (String extension : List.of("pgcrypto", "citext", "btree_gist", "pg_trgm", "hstore")) {
                run(database, "CREATE EXTENSION " + extension);
            }
            assertThat(value(database, "SELECT count(*) FROM pg_extension")).isEqualTo("6");
        }
    }

    @ParameterizedTest
    @EnumSource(Release.class)
    void copiesADatabaseWithItsData(Release release) throws SQLException {
        EmbeddedServer server = TestServers.server(release.major());
        try (EmbeddedDatabase template = server.createDatabase()) {
            run(template, "CREATE TABLE t AS SELECT generate_series(1, 1000) AS id");
            try (EmbeddedDatabase copy = server.createDatabase(template)) {
                run(copy, "DELETE FROM t WHERE id <= 10");
                assertThat(value(copy, "SELECT count(*) FROM t")).isEqualTo("990");
            }
            assertThat(value(template, "SELECT count(*) FROM t")).isEqualTo("1000");
        }
    }

    @Test
    void dropsADatabaseThatIsInUse() throws SQLException {
        EmbeddedDatabase database = TestServers.database(18);
        try (Connection user = database.connect()) {
            database.close();
            database.close();
            assertThatThrownBy(() -> user.createStatement().execute("SELECT 1")).isInstanceOf(SQLException.class);
        }
        assertThatThrownBy(database::connect).hasMessageContaining(database.name());
    }

    @Test
    void listensOnTheLoopbackAddressAlone() throws IOException {
        int port = TestServers.server(18).port();
        List<InetAddress> others = new ArrayList<>(List.of(InetAddress.getByName("::1")));
        for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            others.addAll(Collections.list(network.getInetAddresses()));
        }
        others.removeIf(address -> address.getHostAddress().equals("127.0.0.1"));
        for (InetAddress other : others) {
            assertThatThrownBy(() -> connect(other, port)).as(other.toString()).isInstanceOf(IOException.class);
        }
        connect(InetAddress.getByName("127.0.0.1"), port);
    }

    @Test
    void refusesAWrongPassword() {
        String url = "jdbc:postgresql://127.0.0.1:" + TestServers.server(18).port() + "/postgres?sslmode=disable";
        assertThatThrownBy(() -> DriverManager.getConnection(url, EmbeddedServer.USER, "postgres"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password");
    }

    @Test
    void touchesThousandsOfTablesInOneTransaction() throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(18)) {
            run(
                    database,
                    "DO $$ BEGIN FOR i IN 1..3000 LOOP EXECUTE format('CREATE TABLE t%s (id int PRIMARY KEY)', i);"
                            + " END LOOP; END $$");
            assertThat(value(database, "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"))
                    .isEqualTo("3000");
        }
    }

    @Test
    void runsWhereItIsToldAndLeavesNothing(@TempDir Path data) throws IOException, SQLException {
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path directory;
        try (EmbeddedServer server = EmbeddedServer.start(
                EmbeddedOptions.of(Release.V18, TestServers::jar).withData(data))) {
            directory = server.directory();
            assertThat(directory).startsWith(data).isDirectory();
            try (EmbeddedDatabase database = server.createDatabase()) {
                assertThat(value(database, "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"))
                        .isEqualTo("0");
            }
        }
        assertThat(directory).doesNotExist();
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void keepsToTheDiskWhereMemoryIsShort() throws IOException {
        Path memory = Path.of(System.getProperty("java.io.tmpdir"));
        assertThat(ServerDirectory.roomy(memory, 1)).isTrue();
        assertThat(ServerDirectory.roomy(memory, Long.MAX_VALUE)).isFalse();
        assertThat(ServerDirectory.roomy(memory.resolve("absent"), 1)).isFalse();
    }

    private static void connect(InetAddress address, int port) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 2000);
        }
    }

    private static void run(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String value(EmbeddedDatabase database, String query) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
