package dev.concertina.database.sample;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.database.rehearse.GivenRows;
import dev.concertina.database.rehearse.RowCounts;
import dev.concertina.schema.QualifiedName;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class LiveSampleTest {
    private static final String SHOP = """
            CREATE TYPE mood AS ENUM ('sad', 'ok');
            CREATE DOMAIN mail AS text CHECK (VALUE LIKE '%@%');
            CREATE TABLE person (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, email mail NOT NULL UNIQUE,
                boss int REFERENCES person (id), home int, born date, mood mood, year int CHECK (year BETWEEN 1901 AND 2155), state text CHECK (state IN ('new', 'old')));
            CREATE TABLE house (country char(2) NOT NULL, number int NOT NULL, owner int NOT NULL REFERENCES person (id),
                id int UNIQUE NOT NULL, price numeric(8,2) CHECK (price BETWEEN 0 AND 1000), PRIMARY KEY (country, number));
            ALTER TABLE person ADD FOREIGN KEY (home) REFERENCES house (id);
            CREATE TABLE door (id uuid PRIMARY KEY, country char(2), house int, at tstzrange,
                FOREIGN KEY (country, house) REFERENCES house (country, number));
            CREATE TABLE visit (person_email text REFERENCES person (email), at timestamptz NOT NULL, note text,
                loud text GENERATED ALWAYS AS (upper(note)) STORED) PARTITION BY RANGE (at);
            CREATE TABLE visit_all PARTITION OF visit DEFAULT;
            CREATE TABLE sale (id int, place text NOT NULL) PARTITION BY LIST (place);
            CREATE TABLE sale_shop PARTITION OF sale FOR VALUES IN ('shop', 'market');
            ALTER TABLE sale_shop ADD FOREIGN KEY (id) REFERENCES person (id);
            """;

    private EmbeddedDatabase live;
    private EmbeddedDatabase rehearsal;
    private Connection there;
    private Connection here;

    @BeforeEach
    void begin() throws SQLException {
        live = TestServers.database(15);
        rehearsal = TestServers.database(18);
        there = live.connect();
        here = rehearsal.connect();
    }

    @AfterEach
    void end() throws SQLException {
        there.close();
        here.close();
        live.close();
        rehearsal.close();
    }

    private GivenRows sample(String secret, int rows) throws SQLException {
        MaskKey key = MaskKey.of(Optional.of(secret), 1);
        return new LiveSample(live::connect, key).load(here, new RowCounts(rows, Map.of()));
    }

    private void both(String sql) throws SQLException {
        Sql.run(there, sql);
        Sql.run(here, sql);
    }

    private static void fill(Connection connection) throws SQLException {
        Sql.run(connection, """
                INSERT INTO person (email, boss, born, year, mood, state)
                SELECT 'p' || i || '@example.com', nullif(i / 2, 0), date '1990-01-01' + i, 1950 + i % 60,
                    (ARRAY['sad', 'ok']::mood[])[i % 2 + 1], (ARRAY['new', 'old'])[i % 2 + 1] FROM generate_series(1, 400) AS i;
                INSERT INTO house SELECT 'DE', i, 401 - i, i, CASE i % 3 WHEN 0 THEN 1000 ELSE i END
                FROM generate_series(1, 400) AS i;
                UPDATE person SET home = 401 - id;
                INSERT INTO door SELECT md5(i::text)::uuid, 'DE', i, tstzrange(now(), now() + i * interval '1 hour')
                FROM generate_series(1, 400) AS i;
                INSERT INTO visit SELECT 'p' || i || '@example.com', now(), 'note ' || i FROM generate_series(1, 400) AS i;
                INSERT INTO sale SELECT i, (ARRAY['shop', 'market'])[i % 2 + 1] FROM generate_series(1, 40) AS i;
                ANALYZE""");
    }

    @Test
    void isConsistentOverForeignKeysAndRules() throws SQLException {
        both(SHOP);
        fill(there);
        GivenRows given = sample("a", 20);
        assertThat(given.origin()).isEqualTo("a masked sample of database \"" + live.name() + "\"");
        assertThat(given.notes()).isEmpty();
        assertThat(given.tables())
                .containsOnlyKeys(Stream.of("person", "house", "door", "visit", "sale")
                        .map(t -> QualifiedName.of("public", t))
                        .toList());
        // each boss has a boss, up to the first
        assertThat(given.tables().get(QualifiedName.of("public", "person"))).isGreaterThan(20);
        assertThat(Sql.text(here, "SELECT count(*) FROM visit")).isEqualTo("20");
        assertThat(Sql.text(here, "SELECT count(*) FROM person WHERE boss IS NULL"))
                .isEqualTo("1");
        assertThat(Sql.text(here, "SELECT count(*) FROM person WHERE email ~ '^[a-z][1-9][0-9]*@[a-z]{7}\\.[a-z]{3}$'"))
                .isEqualTo(Sql.text(here, "SELECT count(*) FROM person"));
        assertThat(Sql.text(here, "SELECT count(*) FROM person WHERE email ~ '^p[0-9]+@example'"))
                .isEqualTo("0");
        assertThat(Sql.text(here, "SELECT count(DISTINCT state) FROM person")).isEqualTo("2");
        assertThat(Sql.text(here, "SELECT count(*) FROM sale WHERE place IN ('shop', 'market')"))
                .isEqualTo("20");
        assertThat(Sql.text(here, "SELECT count(*) FROM house WHERE country <> 'DE' AND price <= 1000"))
                .isEqualTo(
                        given.tables().get(QualifiedName.of("public", "house")).toString());
        Sql.run(here, "INSERT INTO person (email) VALUES ('next@x')");
    }

    @Test
    void isTheSameForTheSameKey() throws SQLException {
        both(SHOP);
        fill(there);
        String digest = "SELECT string_agg(p::text, ';' ORDER BY id) FROM person p";
        sample("a", 30);
        String first = Sql.text(here, digest);
        sample("a", 30);
        assertThat(Sql.text(here, digest)).isEqualTo(first);
        sample("b", 30);
        assertThat(Sql.text(here, digest)).isNotEqualTo(first);
    }

    private static final List<String> CANARIES = List.of(
            "CanaryText",
            "CanaryKey",
            "CanaryJson",
            "CanaryArray",
            "CanaryBytes",
            "CanaryName",
            "CanaryXml",
            "98765432109",
            "9182736455",
            "918273645",
            "73519.82642",
            "7261.53449",
            "1971-03-17",
            "c0ffee00-c0de-4bad-8bad-0123456789ab",
            "203.0.113.77",
            "08:00:2b:0c:0d:0e",
            "13:37:42.424242",
            "110010101111000011",
            "2003-09-17");

    /** Everything in it but what is public is somebody's. */
    @Test
    void leavesNothingOfWhatIsSomebodys() throws SQLException, IOException {
        both("""
                CREATE TABLE secret (id bigint PRIMARY KEY, t text, v varchar(40), c char(20), n name, j jsonb, k json, a text[],
                    b bytea, x xml, i integer, m numeric(10,5), f float8, d date, z timestamptz, u uuid, ip inet,
                    mac macaddr, h time, bits varbit, r daterange, p point, shown text);
                COMMENT ON COLUMN secret.shown IS 'Told to everybody. classification: public';
                CREATE TABLE other (id int PRIMARY KEY, secret_id bigint REFERENCES secret (id));
                COMMENT ON COLUMN other.secret_id IS 'classification: public';""");
        Sql.run(there, """
                INSERT INTO secret VALUES (98765432109, repeat('CanaryText, ', 500), 'CanaryText v', 'CanaryText c', 'CanaryName',
                    '{"k": ["CanaryJson", 9182736455], "CanaryKey": "2003-09-17"}', '{"k": "CanaryJson"}',
                    '{CanaryArray,"Canary CanaryArray"}', 'CanaryBytes', '<x>CanaryXml</x>', 918273645, 73519.82642, 7261.53449,
                    '1971-03-17', '1971-03-17 13:37:42.424242+00', 'c0ffee00-c0de-4bad-8bad-0123456789ab', '203.0.113.77',
                    '08:00:2b:0c:0d:0e', '13:37:42.424242', B'110010101111000011', '[1971-03-17,1971-03-19)', '(73519.82642,1)',
                    'PublicParrot');
                INSERT INTO other VALUES (1, 98765432109)""");
        GivenRows given = sample("canaries", 10);
        assertThat(given.notes())
                .containsExactly(
                        "Column public.secret.x is not classified as public, and nobody knows a like value of type xml: it is NULL.",
                        "Column public.secret.p is not classified as public, and nobody knows a like value of type point: it is NULL.");
        assertThat(Sql.text(here, "SELECT count(*) FROM other JOIN secret ON secret.id = secret_id"))
                .isEqualTo("1");
        String row = Sql.text(here, "SELECT secret::text || other::text FROM secret, other");
        assertThat(row).contains("PublicParrot").doesNotContain(CANARIES.toArray(String[]::new));
        Sql.run(here, "CHECKPOINT");
        Path data = Path.of(Sql.text(here, "SHOW data_directory"));
        assertThat(filesWith(data, "PublicParrot".getBytes(UTF_8))).isNotEmpty();
        for (String canary : CANARIES) {
            assertThat(filesWith(data, canary.getBytes(UTF_8))).as(canary).isEmpty();
        }
        everythingWouldBeFound(data);
    }

    /** In the files of the live database it is. */
    private void everythingWouldBeFound(Path data) throws SQLException, IOException {
        byte[] number = ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(98765432109L)
                .array();
        assertThat(filesWith(data, number)).isEmpty();
        Path source = Path.of(Sql.text(there, "SHOW data_directory"));
        Sql.run(there, "CHECKPOINT");
        assertThat(filesWith(source, number)).isNotEmpty();
        assertThat(filesWith(source, "CanaryText v".getBytes(UTF_8))).isNotEmpty();
    }

    private static List<Path> filesWith(Path folder, byte[] bytes) throws IOException {
        String wanted = new String(bytes, ISO_8859_1);
        try (Stream<Path> files = Files.walk(folder.getParent())) {
            // who opens and closes the owner's file lets go of its lock, and the server counts as left over
            return files.filter(f -> Files.isRegularFile(f) && !f.endsWith("owner"))
                    .filter(f -> text(f).contains(wanted))
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, ISO_8859_1);
        } catch (IOException e) {
            return ""; // it went meanwhile
        }
    }

    @Test
    void refusesWhatNothingCanStandFor() throws SQLException {
        both("CREATE TABLE place (id int, at point NOT NULL)");
        Sql.run(there, "INSERT INTO place VALUES (1, '(1,2)')");
        assertThatThrownBy(() -> sample("a", 5))
                .hasMessageContainingAll(
                        "Column public.place.at is not classified as public",
                        "type point, but it must have one",
                        "COMMENT ON COLUMN",
                        "db.rehearsal.data");
        Sql.run(there, "COMMENT ON COLUMN place.at IS 'classification: public'");
        assertThat(sample("a", 5).tables()).hasSize(1);
    }

    @Test
    void leavesOutRowsWhoseRulesNoLikeValueMeets() throws SQLException {
        both("""
                CREATE TABLE even (id int PRIMARY KEY, n int CHECK (n = 123456789), up int REFERENCES even (id));
                CREATE TABLE under (even_id int NOT NULL REFERENCES even (id))""");
        Sql.run(there, "INSERT INTO even VALUES (1, 123456789, NULL), (2, NULL, 1), (3, NULL, NULL)");
        Sql.run(there, "INSERT INTO under VALUES (1), (2), (3)");
        GivenRows given = sample("a", 10);
        assertThat(given.tables().values()).containsExactly(1L, 1L);
        assertThat(given.notes())
                .containsExactly(
                        "2 rows of public.even were left out: its rules refused every like value that was tried, or a row that"
                                + " they reference.",
                        "2 rows of public.under were left out: its rules refused every like value that was tried, or a row that"
                                + " they reference.");
    }

    @Test
    void onlyReads() throws SQLException {
        both("CREATE TABLE t (id int PRIMARY KEY)");
        Sql.run(there, "INSERT INTO t VALUES (1)");
        String before = Sql.text(there, "SELECT txid_current()");
        sample("a", 10);
        assertThat(Long.parseLong(Sql.text(there, "SELECT txid_current()"))).isEqualTo(Long.parseLong(before) + 1);
    }
}
