package dev.concertina.database.rehearse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.Corpus;
import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.compare.TableHash;
import dev.concertina.database.compare.TableHasher;
import dev.concertina.database.embedded.EmbeddedDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How fast rows come into real schemas: {@code -Dtest=RowsBenchmark -Dconcertina.rows=1000}. */
final class RowsBenchmark {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "chinook/0001_Chinook_PostgreSql_SerialPKs.sql",
                "pagila/0001_pagila-schema.sql",
                "danbooru/0001_structure.sql"
            })
    void fills(String schema) throws SQLException {
        int rows = Integer.getInteger("concertina.rows", 1000);
        try (EmbeddedDatabase database = TestServers.database(17);
                Connection connection = database.connect()) {
            Sql.run(connection, Corpus.text("schemas/" + schema), "RESET ALL");
            SyntheticRows synthetic = new SyntheticRows(connection, List.of(), RehearsalRows.SEED);
            long start = System.nanoTime();
            synthetic.insert(1, rows);
            double seconds = (System.nanoTime() - start) / 1e9;
            long total = TableHasher.hash(connection).values().stream()
                    .mapToLong(TableHash::rows)
                    .sum();
            System.out.printf("%s: %d rows in %.1f s, %.0f a second%n", schema, total, seconds, total / seconds);
            assertThat(synthetic.empty()).isEmpty();
        }
    }
}
