package dev.concertina.database.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concertina.database.Corpus;
import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.database.run.Disposable;
import dev.concertina.database.run.DisposableEmbedded;
import dev.concertina.lint.Finding;
import dev.concertina.parse.Statement;
import dev.concertina.parse.StatementSplitter;
import dev.concertina.script.MigrationFolder;
import dev.concertina.script.NamingStyle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SyntaxCheckTest {
    @Test
    void saysWhatAndWhere() throws SQLException {
        assertThat(told(14, """
                        -- A header.
                        CREATE TABLE a (id bigint);

                          ALTER TABLE a
                            ADD COLUMN "ä😀" text NOTT NULL;
                        DROP TABLE a CASCADDE;
                        SELECT 'a' ? 'b', 1 WHERE FRM;
                        """))
                .containsExactly("5:26 syntax error at or near \"NOTT\"", "6:14 syntax error at or near \"CASCADDE\"");
    }

    @Test
    void looksIntoBodies() throws SQLException {
        assertThat(told(17, """
                        DO $x$
                        BEGIN
                          DROP TABLE IF EXISTS gone;
                          IF true THN
                            PERFORM 1;
                          END IF;
                        END $x$;
                        CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$
                        BEGIN
                          SELEC 1;
                        END $$;
                        DO $$ BEGIN unknown := 1; PERFORM missing(); END $$;
                        """))
                .containsExactly(
                        "5:14 missing \"THEN\" at end of SQL expression",
                        "10:3 syntax error at or near \"SELEC\"",
                        "12:13 \"unknown\" is not a known variable");
    }

    @Test
    void eachVersionHasItsOwn() throws SQLException {
        String sql = "ALTER TABLE a ADD CONSTRAINT b NOT NULL c NOT VALID;\n";
        assertThat(told(17, sql)).hasSize(1);
        assertThat(told(18, sql)).isEmpty();
    }

    @Test
    void runsNothing() throws SQLException {
        try (Disposable.Database database = new DisposableEmbedded(TestServers.server(17)).create();
                Connection connection = database.connect()) {
            try (java.sql.Statement setup = connection.createStatement()) {
                setup.execute("CREATE TABLE kept (id bigint); INSERT INTO kept VALUES (1)");
            }
            Verdicts verdicts = new Verdicts(connection);
            String sql = "DROP TABLE kept; DELETE FROM kept; TRUNCATE kept; DO $$ BEGIN DELETE FROM kept; END $$;"
                    + " VACUUM kept; CREATE TABLE more (id bigint); BEGIN; COMMIT; CREATE DATABASE another;"
                    + " CREATE FUNCTION more() RETURNS void LANGUAGE plpgsql AS 'BEGIN DELETE FROM kept; END';";
            for (Statement statement : StatementSplitter.split(sql).statements()) {
                assertThat(verdicts.on(statement)).as(statement.text()).isEmpty();
            }
            try (java.sql.Statement query = connection.createStatement();
                    ResultSet row = query.executeQuery("SELECT (SELECT count(*) FROM kept),"
                            + " to_regclass('public.more') IS NULL AND to_regproc('public.more') IS NULL,"
                            + " NOT EXISTS (SELECT FROM pg_database WHERE datname = 'another')")) {
                row.next();
                assertThat(row.getInt(1)).isEqualTo(1);
                assertThat(row.getBoolean(2)).isTrue();
                assertThat(row.getBoolean(3)).isTrue();
            }
        }
    }

    @Test
    void refusesAConnectionOnWhichParsingIsRunning() throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(17)) {
            String url = database.url() + (database.url().contains("?") ? "&" : "?") + "preferQueryMode=simple";
            try (Connection connection = DriverManager.getConnection(url)) {
                assertThatThrownBy(() -> new Verdicts(connection)).hasMessageContaining("preferQueryMode=simple");
            }
        }
    }

    /** Whatever stands in the histories of others is valid: psql ran it. */
    @Test
    void refusesNothingThatIsValid() throws SQLException, IOException {
        Map<String, String> files = new java.util.TreeMap<>();
        try (Stream<Path> cases = Files.walk(Corpus.path("histories"))) {
            List<Path> scripts = cases.filter(f -> f.toString().endsWith(".sql"))
                    .sorted()
                    .limit(60)
                    .toList();
            for (int i = 0; i < scripts.size(); i++) {
                files.put(String.format("%04d_expand_x.sql", i + 1), Files.readString(scripts.get(i)));
            }
        }
        List<Finding> findings = check(18, files);
        assertThat(findings).isEmpty();
        assertThat(files).hasSizeGreaterThan(20);
    }

    private static List<String> told(int major, String sql) throws SQLException {
        List<String> told = new ArrayList<>();
        for (Finding finding : check(major, Map.of("0001_expand_x.sql", sql, "0001_expand_x.down.sql", "-- None.\n"))) {
            assertThat(finding.rule()).isEqualTo("syntax");
            told.add(finding.position().line() + ":" + finding.position().column()
                    + finding.fact().replace("the server cannot read it:", ""));
        }
        return told;
    }

    private static List<Finding> check(int major, Map<String, String> files) throws SQLException {
        return new SyntaxCheck(new DisposableEmbedded(TestServers.server(major)))
                .check(MigrationFolder.read(NamingStyle.CONCERTINA, files), p -> true);
    }
}
