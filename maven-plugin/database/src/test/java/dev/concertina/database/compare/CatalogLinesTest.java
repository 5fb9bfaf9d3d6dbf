package dev.concertina.database.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CatalogLinesTest {
    private static final List<String> CHANGES = List.of(
            "ALTER TABLE t ALTER name SET DEFAULT 'x'",
            "ALTER TABLE t ALTER name SET STATISTICS 7",
            "ALTER TABLE t ALTER name SET STORAGE EXTERNAL",
            "ALTER TABLE t ENABLE ROW LEVEL SECURITY",
            "ALTER TABLE t DISABLE TRIGGER g",
            "ALTER TABLE t REPLICA IDENTITY FULL",
            "ALTER TABLE t OWNER TO reader_of_lines",
            "ALTER TABLE t SET (fillfactor = 70)",
            "CREATE OR REPLACE VIEW v AS SELECT id FROM t WHERE id > 3",
            "CREATE OR REPLACE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN OLD; END'",
            "ALTER POLICY p ON t USING (id > 2)",
            "DROP STATISTICS s",
            "ALTER SEQUENCE q INCREMENT 5",
            "GRANT SELECT ON v TO reader_of_lines",
            "COMMENT ON COLUMN t.name IS 'called'",
            "ALTER TABLE t DROP CONSTRAINT c, ADD CONSTRAINT c CHECK (id > 0) NOT VALID",
            "CREATE PUBLICATION pub FOR TABLE t");

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18})
    void areEqualForEqualDatabases(int major) throws SQLException {
        assertThat(load(major)).isEqualTo(load(major)).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void seeEveryKindOfChange(int major) throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(major);
                Connection connection = database.connect()) {
            Sql.run(connection, """
                    CREATE ROLE reader_of_lines;
                    CREATE TABLE t (id int, name text, CONSTRAINT c CHECK (id > 0));
                    CREATE VIEW v AS SELECT id FROM t;
                    CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
                    CREATE TRIGGER g BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f();
                    CREATE POLICY p ON t USING (id > 1);
                    CREATE STATISTICS s ON id, name FROM t;
                    CREATE SEQUENCE q;""");
            try {
                for (String change : CHANGES) {
                    SortedSet<CatalogLine> before = CatalogLines.read(connection);
                    Sql.run(connection, change);
                    assertThat(CatalogDifference.between(before, CatalogLines.read(connection)))
                            .as(change)
                            .isNotEmpty();
                }
            } finally {
                Sql.run(connection, "DROP OWNED BY reader_of_lines CASCADE", "DROP ROLE reader_of_lines");
            }
        }
    }

    private static SortedSet<CatalogLine> load(int major) throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(major);
                Connection connection = database.connect()) {
            Sql.run(connection, Sql.resource("/catalog/nasty.sql"));
            return CatalogLines.read(connection);
        }
    }
}
