package dev.concertina.database.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.schema.Check;
import dev.concertina.schema.Column;
import dev.concertina.schema.Index;
import dev.concertina.schema.Name;
import dev.concertina.schema.PartitionBound;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CatalogReaderTest {
    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18})
    void readsEverythingThatTheModelExpresses(int major) throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(major);
                Connection connection = database.connect()) {
            Nasty.create(connection);
            Catalog catalog = CatalogReader.catalog(connection);
            assertThat(catalog.unmodelled()).isEmpty();
            assertThat(catalog.version().major()).isEqualTo(major);
            NastyModel.check(catalog.schema(), major);
        }
    }

    @Test
    void leavesTheSessionAsItWas() throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(17);
                Connection connection = database.connect()) {
            Sql.run(connection, "SET search_path TO a, b; SET IntervalStyle = 'iso_8601'; SET bytea_output = 'escape'");
            String settings = "SELECT string_agg(name || '=' || setting, ',' ORDER BY name) FROM pg_settings";
            String before = Sql.text(connection, settings);
            CatalogReader.read(connection);
            assertThat(connection.getAutoCommit()).isTrue();
            assertThat(Sql.text(connection, settings)).isEqualTo(before);
            Sql.run(connection, "CREATE TABLE public.still_writable ()");
        }
    }

    @Test
    void seesWhatTheCallersTransactionDidAndLetsItGoOn() throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(17);
                Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            Sql.run(connection, "SET LOCAL search_path TO a", "CREATE TABLE public.t (id integer)");
            assertThat(CatalogReader.read(connection).tables()).containsOnlyKeys(QualifiedName.of("public", "t"));
            assertThat(Sql.text(connection, "SHOW search_path")).isEqualTo("a");
            Sql.run(connection, "CREATE TABLE public.u ()");
            connection.rollback();
            assertThat(CatalogReader.read(connection)).isEqualTo(Schema.EMPTY);
        }
    }

    @Test
    void printsTheSameWhateverTheSessionsSettings() throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(16);
                Connection connection = database.connect()) {
            Nasty.create(connection);
            Schema plain = CatalogReader.read(connection);
            Sql.run(
                    connection,
                    "SET search_path TO \"Mixed Case\", \"select\", public; SET quote_all_identifiers = on",
                    "SET IntervalStyle = 'sql_standard'; SET TimeZone = 'Asia/Tokyo'; SET bytea_output = 'escape'");
            assertThat(CatalogReader.read(connection)).isEqualTo(plain);
        }
    }

    @Test
    void doesNotSeeWhatIsRetired() throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(18);
                Connection connection = database.connect()) {
            String kept = "CREATE TABLE t (a integer PRIMARY KEY, b text); CREATE INDEX kept ON t (b)";
            Sql.run(connection, kept);
            Schema expected = CatalogReader.read(connection);
            Sql.run(connection, """
                    ALTER TABLE t ADD _retired_0007_c text, ADD "_retired_0012_D" serial UNIQUE;
                    CREATE INDEX gone ON t (a, _retired_0007_c);
                    CREATE INDEX gone_expression ON t (lower(_retired_0007_c));
                    CREATE INDEX gone_predicate ON t (b) WHERE _retired_0007_c = 'x';
                    CREATE INDEX gone_include ON t (b) INCLUDE (_retired_0007_c);
                    CREATE UNIQUE INDEX gone_unique ON t (_retired_0007_c);
                    CREATE SCHEMA concertina; CREATE TABLE concertina.ledger (id serial PRIMARY KEY, note text);
                    CREATE SCHEMA concertina_attic; CREATE TABLE concertina_attic.old (id serial);
                    CREATE TYPE concertina.state AS ENUM ('x')""");
            assertThat(CatalogReader.catalog(connection).schema()).isEqualTo(expected);
            Sql.run(connection, "CREATE UNIQUE INDEX in_the_way ON t (b, _retired_0007_c)");
            assertThat(CatalogReader.read(connection)
                            .tables()
                            .get(QualifiedName.of("public", "t"))
                            .indexes())
                    .containsOnlyKeys(Name.of("kept"), Name.of("in_the_way"));
        }
    }

    @Test
    void takesAnInvalidIndexForAbsent() throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(15);
                Connection connection = database.connect()) {
            Sql.run(connection, """
                    CREATE TABLE t (a integer) PARTITION BY RANGE (a);
                    CREATE TABLE t1 PARTITION OF t FOR VALUES FROM (1) TO (2);
                    CREATE TABLE t2 PARTITION OF t FOR VALUES FROM (2) TO (3);
                    CREATE INDEX whole ON ONLY t (a);
                    CREATE INDEX part1 ON t1 (a);
                    ALTER INDEX whole ATTACH PARTITION part1""");
            Catalog half = CatalogReader.catalog(connection);
            assertThat(half.unmodelled())
                    .containsExactly(new Unmodelled(
                            "invalid index", "public.whole", "CREATE INDEX whole ON ONLY public.t USING btree (a)"));
            Table t1 = half.schema().tables().get(QualifiedName.of("public", "t1"));
            assertThat(t1.indexes()).containsOnlyKeys(Name.of("part1"));
            assertThat(t1.partitionOf().orElseThrow().indexes()).isEmpty();
            Sql.run(connection, "CREATE INDEX part2 ON t2 (a); ALTER INDEX whole ATTACH PARTITION part2");
            Schema complete = CatalogReader.read(connection);
            assertThat(complete.tables().get(QualifiedName.of("public", "t")).indexes())
                    .containsOnlyKeys(Name.of("whole"));
            t1 = complete.tables().get(QualifiedName.of("public", "t1"));
            assertThat(t1.indexes()).isEmpty();
            assertThat(t1.partitionOf().orElseThrow().indexes()).isEqualTo(Map.of(Name.of("whole"), Name.of("part1")));
            assertThat(t1.partitionOf().orElseThrow().bound()).isInstanceOf(PartitionBound.Range.class);
        }
    }

    @Test
    void spellsAnArrayOfConstantsSoThatTheServerReadsTheSameTree() throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(14);
                Connection connection = database.connect()) {
            Sql.run(connection, "CREATE TABLE t (v varchar(9), CONSTRAINT c CHECK (v IN ('a', 'b')))");
            Table first = CatalogReader.read(connection).tables().get(QualifiedName.of("public", "t"));
            Check check = first.constraints(Check.class).findFirst().orElseThrow();
            String original = Sql.text(connection, "SELECT pg_get_constraintdef(oid) FROM pg_constraint");
            Sql.run(
                    connection,
                    "ALTER TABLE t DROP CONSTRAINT c; ALTER TABLE t ADD CONSTRAINT c CHECK (" + check.expression()
                            + ")");
            assertThat(Sql.text(connection, "SELECT pg_get_constraintdef(oid) FROM pg_constraint"))
                    .isEqualTo(original);
            assertThat(CatalogReader.read(connection).tables().get(QualifiedName.of("public", "t")))
                    .isEqualTo(first);
        }
    }

    @Test
    void readsIndexesOverColumnsInTheirOrder() throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(14);
                Connection connection = database.connect()) {
            Sql.run(
                    connection,
                    "CREATE TABLE t (c integer, b integer, a integer); CREATE INDEX i ON t (a, c) INCLUDE (b)");
            Table table = CatalogReader.read(connection).tables().get(QualifiedName.of("public", "t"));
            Index index = table.indexes().get(Name.of("i"));
            assertThat(index.columns()).isEqualTo(List.of(Name.of("a"), Name.of("c")));
            assertThat(index.include()).isEqualTo(List.of(Name.of("b")));
            assertThat(table.columns().values().stream().map(Column::name).map(Name::text))
                    .containsExactly("c", "b", "a");
        }
    }
}
