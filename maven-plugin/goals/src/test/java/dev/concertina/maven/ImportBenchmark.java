package dev.concertina.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.catalog.CatalogReader;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.database.embedded.EmbeddedServer;
import dev.concertina.ddl.Creation;
import dev.concertina.schema.Schema;
import dev.concertina.source.SchemaSources;
import dev.concertina.source.Style;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long an import of 500 tables with 5,000 columns takes, beside {@code pg_dump --schema-only} of the same database, which
 * must be on the PATH. It is no part of the usual tests; run it with
 *
 * <pre>{@code
 * mvn -q -pl maven-plugin/goals -am test -Dtest=ImportBenchmark -Dsurefire.failIfNoSpecifiedTests=false
 * }</pre>
 */
final class ImportBenchmark {
    private static final int RUNS = 5;

    @Test
    void print(@TempDir Path directory) throws Exception {
        try (EmbeddedDatabase database = TestServers.database(15);
                Connection connection = database.connect()) {
            Sql.run(connection, Sql.resource("/import/many-tables.sql"));
            List<Long> dumps = new ArrayList<>();
            List<Long> reads = new ArrayList<>();
            List<Long> writes = new ArrayList<>();
            List<Long> creations = new ArrayList<>();
            for (int i = 0; i < RUNS; i++) {
                dumps.add(time(() -> dump(database, directory)));
                List<Schema> schemas = new ArrayList<>();
                reads.add(
                        time(() -> schemas.add(CatalogReader.catalog(connection).schema())));
                writes.add(time(() -> SchemaSources.of(schemas.get(0), "app", Style.RECORDS)));
                creations.add(time(() -> Creation.of(schemas.get(0)).forEach(s -> s.sql())));
            }
            System.out.printf(
                    "pg_dump %s ms, catalog %s ms, classes %s ms, generate from empty %s ms%n",
                    dumps, reads, writes, creations);
            assertThat(reads.get(RUNS - 1) + writes.get(RUNS - 1))
                    .as("milliseconds of an import, once the virtual machine is warm")
                    .isLessThan(Math.min(3_000, 5 * dumps.get(RUNS - 1)));
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private static long time(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static void dump(EmbeddedDatabase database, Path directory) throws IOException, InterruptedException {
        URI url = URI.create(database.url().substring("jdbc:".length()));
        ProcessBuilder dump = new ProcessBuilder(
                "pg_dump",
                "--schema-only",
                "--host=" + url.getHost(),
                "--port=" + url.getPort(),
                "--username=" + EmbeddedServer.USER,
                "--file=" + directory.resolve("dump.sql"),
                url.getPath().substring(1));
        dump.environment().put("PGPASSWORD", database.server().password());
        assertThat(dump.inheritIO().start().waitFor()).isZero();
    }
}
