package dev.concertina.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concertina.database.Corpus;
import dev.concertina.database.Oracle;
import dev.concertina.database.Releases;
import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.catalog.Catalog;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.database.plan.State;
import dev.concertina.maven.Imported.Seen;
import dev.concertina.parse.Statement;
import dev.concertina.parse.StatementSplitter;
import dev.concertina.schema.DefinitionKind;
import dev.concertina.schema.Model;
import dev.concertina.source.Style;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A database becomes classes, and they make it again, equal. {@code -Dconcertina.import=all} does so for each real schema on
 * each version.
 */
class ImportFidelityTest {
    private static final List<String> REAL = List.of(
            "chinook/0001_Chinook_PostgreSql_SerialPKs.sql",
            "pagila/0001_pagila-schema.sql",
            "danbooru/0001_structure.sql");

    @RegisterExtension
    final Goals goals = new Goals();

    static Stream<Arguments> real() {
        boolean all = System.getProperty("concertina.import", "").equals("all");
        return Stream.of(15, 16, 17, 18)
                .flatMap(major -> REAL.stream()
                        .filter(f -> all || REAL.indexOf(f) == (major + 1) % 4 % 3)
                        .map(f -> Arguments.of(major, f)));
    }

    @ParameterizedTest
    @MethodSource("real")
    void aRealDatabaseComesBack(int major, String file) throws Exception {
        try (EmbeddedDatabase database = TestServers.database(major);
                Connection connection = database.connect()) {
            Sql.run(connection, Corpus.text("schemas/" + file), "RESET ALL");
            refresh(connection);
            Imported.comesBack(connection, major);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18})
    void everyKindComesBack(int major) throws Exception {
        try (EmbeddedDatabase database = TestServers.database(major);
                Connection connection = database.connect()) {
            loadEveryKind(connection, major);
            Catalog catalog = Imported.comesBack(connection, major);
            assertThat(catalog.unmodelled()).isEmpty();
            Map<DefinitionKind, Long> counts = catalog.schema().definitions().keySet().stream()
                    .collect(Collectors.groupingBy(d -> d.kind(), Collectors.counting()));
            assertThat(Arrays.stream(DefinitionKind.values()).filter(k -> counts.getOrDefault(k, 0L) == 0))
                    .isSubsetOf(UNTRIED);
        }
    }

    static List<Integer> inTurn() {
        return Releases.ofTurn(4);
    }

    @ParameterizedTest
    @MethodSource("inTurn")
    void migrationsMakeEveryKindInAnEmptyDatabase(int major) throws Exception {
        try (EmbeddedDatabase database = TestServers.database(major);
                Connection connection = database.connect();
                EmbeddedDatabase empty = TestServers.database(major);
                Connection made = empty.connect()) {
            loadEveryKind(connection, major);
            goals.binaries(major);
            goals.classes(new Model(Imported.of(connection, Style.RECORDS).said(), List.of()));
            String release = "db.postgresVersion=" + major;
            goals.run("generate", release).succeeds();
            goals.runAt(empty, "apply", "db.environment=development", "db.yes=true", release)
                    .succeeds();
            Sql.run(made, "DROP SCHEMA concertina CASCADE");
            assertThat(State.difference(Oracle.lines(connection), Oracle.lines(made)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void whatOnlyOneServerKnowsIsListedOrMeansNothing(int major) throws Exception {
        try (EmbeddedDatabase database = TestServers.database(major);
                Connection connection = database.connect()) {
            Sql.run(
                    connection,
                    "CREATE TABLE t (a integer, b integer); INSERT INTO t VALUES (1, 1), (1, 2); CREATE INDEX fine ON t (b)");
            Seen whole = Seen.of(connection);
            assertThatThrownBy(() -> Sql.run(connection, "CREATE UNIQUE INDEX CONCURRENTLY broken ON t (a)"))
                    .hasMessageContaining("could not create unique index");
            Sql.run(connection, "GRANT ALL ON t TO CURRENT_USER");
            Imported imported = Imported.of(connection, Style.RECORDS);
            assertThat(imported.catalog().unmodelled())
                    .singleElement()
                    .asString()
                    .isEqualTo("invalid index public.broken");
            assertThat(imported.made(major)).isEqualTo(whole);
        }
    }

    /** Kinds that need code of the server's or a secret, that only new servers have, or that a schema says by itself. */
    private static final List<DefinitionKind> UNTRIED = List.of(
            DefinitionKind.SCHEMA,
            DefinitionKind.CONSTRAINT,
            DefinitionKind.SEQUENCE_PERSISTENCE,
            DefinitionKind.LANGUAGE,
            DefinitionKind.USER_MAPPING,
            DefinitionKind.BASE_TYPE,
            DefinitionKind.TRANSFORM,
            DefinitionKind.INHERITANCE,
            DefinitionKind.ACCESS_METHOD);

    @Test
    void theDatabaseOfARealHistoryComesBack() throws Exception {
        try (EmbeddedDatabase database = TestServers.database(16);
                Connection connection = database.connect();
                Stream<Path> files = Files.list(Corpus.path("histories/docs_rs"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".up.sql")).sorted().toList()) {
                Sql.run(connection, Corpus.text(file));
            }
            Imported.comesBack(connection, 16);
        }
    }

    private static void loadEveryKind(Connection connection, int major) throws Exception {
        load(connection, "/import/sink.sql");
        if (major >= 15) {
            load(connection, "/import/sink-15.sql");
        }
        if (major >= 18) {
            load(connection, "/import/sink-18.sql");
        }
    }

    /** A statement at a time: the driver takes a function's body in SQL for several. */
    private static void load(Connection connection, String resource) throws Exception {
        for (Statement statement :
                StatementSplitter.split(Sql.resource(resource)).statements()) {
            Sql.run(connection, statement.text());
        }
        Sql.run(connection, "RESET ALL");
    }

    /** Whether a materialized view holds rows is no matter of its definition. */
    private static void refresh(Connection connection) throws Exception {
        Sql.run(connection, """
                DO $$ DECLARE m regclass; BEGIN
                  FOR m IN SELECT oid FROM pg_class WHERE relkind = 'm' AND NOT relispopulated LOOP
                    EXECUTE format('REFRESH MATERIALIZED VIEW %s', m);
                  END LOOP; END $$""");
    }
}
