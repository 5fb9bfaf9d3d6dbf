package dev.concertina.database.rehearse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.Corpus;
import dev.concertina.database.Oracle;
import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.catalog.CatalogReader;
import dev.concertina.database.compare.TableHash;
import dev.concertina.database.compare.TableHasher;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SyntheticRowsTest {
    private static final String NASTY = """
            CREATE TYPE mood AS ENUM ('sad', 'ok');
            CREATE DOMAIN positive AS int CHECK (VALUE > 100);
            CREATE TABLE a (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, b_id int NOT NULL, m mood NOT NULL);
            CREATE TABLE b (id int PRIMARY KEY, a_id int REFERENCES a (id), p positive NOT NULL,
                code char(3) NOT NULL UNIQUE, low int NOT NULL, high int NOT NULL, CHECK (low < high),
                state text NOT NULL CHECK (state IN ('new', 'done')), tags text[] NOT NULL, r int4range,
                j jsonb NOT NULL, twice int GENERATED ALWAYS AS (low * 2) STORED, EXCLUDE USING gist (r WITH &&));
            ALTER TABLE a ADD FOREIGN KEY (b_id) REFERENCES b (id) DEFERRABLE INITIALLY DEFERRED;
            CREATE TABLE tree (id int PRIMARY KEY, parent int NOT NULL REFERENCES tree (id));
            CREATE TABLE person (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, home int NOT NULL UNIQUE);
            CREATE TABLE house (country char(2) NOT NULL, number int NOT NULL, owner int NOT NULL REFERENCES person (id),
                id int UNIQUE NOT NULL, PRIMARY KEY (country, number));
            ALTER TABLE person ADD FOREIGN KEY (home) REFERENCES house (id);
            CREATE TABLE door (id int PRIMARY KEY, country char(2) NOT NULL, house int NOT NULL,
                FOREIGN KEY (country, house) REFERENCES house (country, number));
            CREATE TABLE boss (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                above int NOT NULL REFERENCES boss (id) DEFERRABLE);
            CREATE TABLE part (id int, at date NOT NULL, PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
            CREATE TABLE part_2031 PARTITION OF part FOR VALUES FROM ('2031-01-01') TO ('2032-01-01');
            CREATE TABLE list (id int, k text NOT NULL) PARTITION BY LIST (k);
            CREATE TABLE list_x PARTITION OF list FOR VALUES IN ('x', 'y');
            """;

    @Test
    void respectEveryConstraintAndFillEveryTable() throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(18);
                Connection connection = database.connect()) {
            Sql.run(connection, NASTY);
            List<String> before = Oracle.lines(connection);
            SyntheticRows rows = new SyntheticRows(connection, List.of(), RehearsalRows.SEED);
            rows.insert(1, 10);
            assertThat(rows.empty()).isEmpty();
            assertThat(TableHasher.hash(connection).values())
                    .allSatisfy(t ->
                            assertThat(t.rows()).as(t.table().name().toString()).isPositive());
            assertThat(Oracle.lines(connection)).isEqualTo(before);
        }
    }

    @Test
    void areTheSameForTheSameSeed() throws SQLException {
        assertThat(hashes(7)).isEqualTo(hashes(7)).isNotEqualTo(hashes(8));
    }

    private static Map<QualifiedName, TableHash> hashes(long seed) throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(18);
                Connection connection = database.connect()) {
            Sql.run(connection, NASTY);
            new SyntheticRows(connection, List.of(), seed).insert(1, 10);
            return TableHasher.hash(connection);
        }
    }

    @Test
    void obeyTheRulesOfALaterSchemaToo() throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(14);
                Connection connection = database.connect()) {
            Sql.run(connection, """
                    CREATE TABLE customer (id int PRIMARY KEY, email text NOT NULL UNIQUE, size numeric(4,1) CHECK (size > 3));
                    CREATE TABLE orders (id int PRIMARY KEY, customer_id int NOT NULL REFERENCES customer (id));""");
            Schema later = CatalogReader.read(connection);
            Sql.run(connection, "DROP TABLE orders, customer", """
                    CREATE TABLE customer (id int PRIMARY KEY, email text, size int);
                    CREATE TABLE orders (id int PRIMARY KEY, customer_id int);""");
            List<String> before = Oracle.lines(connection);
            SyntheticRows rows = new SyntheticRows(connection, List.of(later), RehearsalRows.SEED);
            rows.insert(1, 12);
            rows.insert(13, 12);
            assertThat(Oracle.lines(connection)).isEqualTo(before);
            assertThat(Sql.text(connection, "SELECT count(*) FROM customer")).isEqualTo("24");
            Sql.run(connection, """
                    ALTER TABLE customer ALTER email SET NOT NULL, ADD UNIQUE (email), ALTER size TYPE numeric(4,1), ADD CHECK (size > 3);
                    ALTER TABLE orders ADD FOREIGN KEY (customer_id) REFERENCES customer (id), ALTER customer_id SET NOT NULL;""");
        }
    }

    @Test
    void fillRealSchemas() throws SQLException {
        for (String schema : List.of(
                "chinook/0001_Chinook_PostgreSql_SerialPKs.sql",
                "pagila/0001_pagila-schema.sql",
                "danbooru/0001_structure.sql")) {
            try (EmbeddedDatabase database = TestServers.database(17);
                    Connection connection = database.connect()) {
                Sql.run(connection, Corpus.text("schemas/" + schema));
                Sql.run(connection, "RESET ALL");
                SyntheticRows rows = new SyntheticRows(connection, List.of(), RehearsalRows.SEED);
                rows.insert(1, 5);
                assertThat(rows.empty()).as(schema).isEmpty();
            }
        }
    }
}
