package dev.concertina.database.rehearse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.database.report.ReportJson;
import dev.concertina.database.run.Disposable;
import dev.concertina.database.run.DisposableEmbedded;
import dev.concertina.database.run.DisposableUrl;
import dev.concertina.plan.Phase;
import dev.concertina.schema.Column;
import dev.concertina.schema.Intent;
import dev.concertina.schema.Model;
import dev.concertina.schema.Name;
import dev.concertina.schema.PostgresVersion;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Table;
import dev.concertina.script.MigrationFolder;
import dev.concertina.script.NamingStyle;
import dev.concertina.script.Numbering;
import dev.concertina.script.ScriptPair;
import dev.concertina.snapshot.Snapshot;
import dev.concertina.workspace.Generator;
import dev.concertina.workspace.Request;
import dev.concertina.workspace.Settings;
import dev.concertina.workspace.Workspace;
import dev.concertina.workspace.Written;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RehearsalTest {
    private static final Settings SETTINGS = new Settings(
            new PostgresVersion(14), Numbering.SEQUENTIAL, LocalDateTime.of(2026, 1, 5, 9, 0), Optional.empty());

    private final Map<String, String> files = new TreeMap<>();

    private void file(String name, String up, String down) {
        files.put(name + ".sql", inPublic(up) + "\n");
        files.put(name + ".down.sql", inPublic(down) + "\n");
    }

    /** Lets the names of a script that has statements mean what stands in schema public. */
    private static String inPublic(String sql) {
        Matcher first = Pattern.compile("(?m)^(?!--)(?=\\S)").matcher(sql);
        return first.find() ? first.replaceFirst("SET search_path = public; ") : sql;
    }

    private RehearsalReport rehearse(int major) throws SQLException {
        Workspace workspace = new Workspace(
                MigrationFolder.read(NamingStyle.CONCERTINA, files).orThrow(), Snapshot.EMPTY);
        Disposable server = new DisposableEmbedded(TestServers.server(major));
        return new Rehearsal(server, 12, file -> {}).run(workspace, SETTINGS);
    }

    @Test
    void tellsWhatItIsDoing() throws SQLException {
        file("0001_expand_orders", "CREATE TABLE orders (id int PRIMARY KEY, note text);", "DROP TABLE orders;");
        List<String> told = new ArrayList<>();
        Progress progress = new Progress() {
            @Override
            public void doing(ScriptPair pair, String work) {
                told.add(pair.number() + " " + work);
            }

            @Override
            public void done(RehearsedFile file) {
                told.add("done");
            }
        };
        Workspace workspace = new Workspace(
                MigrationFolder.read(NamingStyle.CONCERTINA, files).orThrow(), Snapshot.EMPTY);
        new Rehearsal(new DisposableEmbedded(TestServers.server(18)), 12, progress).run(workspace, SETTINGS);
        assertThat(told)
                .containsExactly(
                        "1 rows", "1 up, down and up again", "1 among clients", "1 with rows of the new shape", "done");
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18})
    void provesWaysBackThatLeadBack(int major) throws SQLException {
        file("0001_expand_orders", "CREATE TABLE orders (id int PRIMARY KEY, note text);", "DROP TABLE orders;");
        file("0002_expand_index", "CREATE INDEX orders_note_idx ON orders (note);", "DROP INDEX orders_note_idx;");
        RehearsalReport report = rehearse(major);
        assertThat(report.passed()).isTrue();
        assertThat(report.server()).startsWith(Integer.toString(major));
        assertThat(report.files()).extracting(RehearsedFile::proof).containsExactly(Proof.LOSSY, Proof.LOSSLESS);
        assertThat(report.files().get(0).findings())
                .containsExactly("of what new code wrote, public.orders: 12 rows are missing");
        assertThat(report.files().get(1).rows()).isEqualTo(12);
        assertThat(report.rows().emptyTables()).isEmpty();
    }

    @Test
    void seesWhatAWayBackForgets() throws SQLException {
        file("0001_expand_orders", "CREATE TABLE orders (id int PRIMARY KEY, note text);", "DROP TABLE orders;");
        file(
                "0002_expand_index",
                "CREATE INDEX orders_note_idx ON orders (note);\nCOMMENT ON TABLE orders IS 'bought';",
                "DROP INDEX orders_note_idx;");
        RehearsalReport report = rehearse(18);
        assertThat(report.passed()).isFalse();
        assertThat(report.files().get(1).proof()).isEqualTo(Proof.FAILED);
        assertThat(report.files().get(1).findings())
                .anySatisfy(f -> assertThat(f)
                        .isEqualTo("after the way back, comment table public.orders was not there before: bought"));
    }

    @Test
    void seesWhatTheModelDoesNotExpress() throws SQLException {
        file("0001_expand_orders", "CREATE TABLE orders (id int PRIMARY KEY, note text);", "DROP TABLE orders;");
        file("0002_expand_view", "CREATE VIEW notes AS SELECT note FROM orders;", "SELECT 1;");
        assertThat(rehearse(18).files().get(1).findings())
                .anySatisfy(
                        f -> assertThat(f).startsWith("after the way back, view public.notes was not there before"));
    }

    @Test
    void seesValuesThatAWayBackChanges() throws SQLException {
        file("0001_expand_orders", "CREATE TABLE orders (id int PRIMARY KEY, note text);", "DROP TABLE orders;");
        file(
                "0002_expand_upper",
                "UPDATE orders SET note = upper(note);",
                "UPDATE orders SET note = lower(note) || ' ';");
        assertThat(rehearse(18).files().get(1).findings())
                .anySatisfy(f -> assertThat(f)
                        .startsWith("after the way back, public.orders: ")
                        .contains("another value in \"note\""));
    }

    @Test
    void seesRowsThatAWayBackLoses() throws SQLException {
        file("0001_expand_orders", "CREATE TABLE orders (id int PRIMARY KEY, note text);", "DROP TABLE orders;");
        file(
                "0002_expand_archive",
                "SELECT 1;",
                "DELETE FROM orders WHERE id = (SELECT id FROM orders ORDER BY id OFFSET 2 LIMIT 1);");
        assertThat(rehearse(18).files().get(1).findings())
                .anySatisfy(f -> assertThat(f)
                        .matches("after the way back, public.orders: 1 row is missing \\(id=\\d+: missing\\)"));
    }

    @Test
    void namesTheFileAndTheStatementThatStops() throws SQLException {
        file("0001_expand_orders", "CREATE TABLE orders (id int PRIMARY KEY);", "DROP TABLE orders;");
        file("0002_expand_broken", "\nALTER TABLE orders ADD COLUMN id int;", "SELECT 1;");
        file("0003_expand_never", "CREATE TABLE never ();", "DROP TABLE never;");
        RehearsalReport report = rehearse(18);
        assertThat(report.files()).hasSize(2);
        assertThat(report.files().get(1).findings().get(0))
                .startsWith("0002_expand_broken.sql stopped at line 2: ")
                .contains("column \"id\" of relation \"orders\" already exists")
                .contains("in: ALTER TABLE orders ADD COLUMN id int");
    }

    @Test
    void saysWhereAWayBackStopsRatherThanLose() throws SQLException {
        file(
                "0001_expand_orders",
                "CREATE TABLE orders (id int PRIMARY KEY, note text NOT NULL);",
                "DROP TABLE orders;");
        file(
                "0002_expand_loosen",
                "ALTER TABLE orders ALTER COLUMN note DROP NOT NULL;",
                "ALTER TABLE orders ALTER COLUMN note SET NOT NULL;");
        RehearsedFile file = rehearse(18).files().get(1);
        assertThat(file.proof()).isEqualTo(Proof.CONDITIONAL);
        assertThat(file.findings().get(0)).contains("column \"note\" of relation \"orders\" contains null values");
    }

    @Test
    void saysWhereAWayBackHasNoAnswerForAValue() throws SQLException {
        file("0001_expand_product", "CREATE TABLE product (id int PRIMARY KEY, grams int);", "DROP TABLE product;");
        file(
                "0002_expand_weight",
                "ALTER TABLE product ADD COLUMN weight numeric(6,2) CHECK (weight IN ('NaN', 2.50));",
                "UPDATE product SET grams = weight::integer WHERE weight IS NOT NULL;\n"
                        + "ALTER TABLE product DROP COLUMN weight;");
        RehearsedFile file = rehearse(18).files().get(1);
        assertThat(file.proof()).isEqualTo(Proof.CONDITIONAL);
        assertThat(file.findings().get(0)).contains("stops while rows need the new shape", "cannot convert NaN");
    }

    @Test
    void writesAReportForMachines() throws SQLException {
        file("0001_expand_orders", "CREATE TABLE orders (id int PRIMARY KEY);", "DROP TABLE orders;");
        assertThat(ReportJson.write(rehearse(18)))
                .contains("\"passed\": true", "\"file\": \"0001_expand_orders.sql\"", "\"proof\": \"lossy\"");
    }

    @Test
    void goesOnBehindAFileWhoseWayBackFails() throws SQLException {
        file("0001_expand_orders", "CREATE TABLE orders (id int PRIMARY KEY);", "DROP TABLE orders;");
        file("0002_expand_sum", "ALTER TABLE orders ADD COLUMN total int;", "ALTER TABLE orders DROP COLUMN sum;");
        file("0003_expand_later", "CREATE TABLE later ();", "DROP TABLE later;");
        RehearsalReport report = rehearse(18);
        assertThat(report.files())
                .extracting(RehearsedFile::proof)
                .containsExactly(Proof.LOSSY, Proof.FAILED, Proof.LOSSY);
        assertThat(report.files().get(1).findings().get(0))
                .startsWith("0002_expand_sum.down.sql stopped at line 1: ")
                .contains("column \"sum\" of relation \"orders\" does not exist");
        assertThat(report.wayBack().files()).isZero();
    }

    @Test
    void seesADefinitionThatAWayBackDoesNotRestore() throws SQLException {
        String first = "CREATE FUNCTION one() RETURNS int LANGUAGE sql AS 'SELECT 1';";
        file("0001_expand_one", first, "DROP FUNCTION one();");
        file(
                "0002_expand_two",
                "CREATE OR REPLACE FUNCTION one() RETURNS int LANGUAGE sql AS 'SELECT 2';",
                "CREATE OR REPLACE FUNCTION one() RETURNS int LANGUAGE sql AS 'SELECT 3';");
        assertThat(rehearse(18).files().get(1).findings())
                .anySatisfy(
                        f -> assertThat(f).contains("routine public.one() was").contains("SELECT 3"));
    }

    @Test
    void seesASequenceThatGoesBack() throws SQLException {
        file("0001_expand_orders", "CREATE TABLE orders (id bigserial PRIMARY KEY);", "DROP TABLE orders;");
        file(
                "0002_expand_call",
                "INSERT INTO orders (id) SELECT 1000000 + nextval('orders_id_seq') FROM generate_series(1, 50);",
                "DELETE FROM orders WHERE id BETWEEN 1000000 AND 2000000;");
        file("0003_expand_none", "SELECT 1;", "SELECT setval('orders_id_seq', 2);");
        List<RehearsedFile> files = rehearse(18).files();
        assertThat(files.get(1).proof()).isEqualTo(Proof.LOSSY);
        assertThat(files.get(2).findings())
                .anySatisfy(f -> assertThat(f).contains("sequence public.orders_id_seq would go on with 3 instead of"));
    }

    @Test
    void takesRandomValuesOfNewColumnsForWhatTheyAre() throws SQLException {
        file("0001_expand_orders", "CREATE TABLE orders (id int PRIMARY KEY);", "DROP TABLE orders;");
        file(
                "0002_expand_token",
                "ALTER TABLE orders ADD COLUMN token uuid DEFAULT gen_random_uuid();",
                "ALTER TABLE orders DROP COLUMN token;");
        RehearsedFile file = rehearse(18).files().get(1);
        assertThat(file.proof()).isEqualTo(Proof.LOSSY);
        assertThat(file.findings()).contains("new values differ each time it runs: public.orders token");
    }

    @Test
    void givesRowsThatLiveThroughAllFiles() throws SQLException {
        file(
                "0001_expand_orders",
                "CREATE TABLE orders (id int PRIMARY KEY, note text, size int);",
                "DROP TABLE orders;");
        file(
                "0002_expand_unique",
                "ALTER TABLE orders ADD CONSTRAINT u UNIQUE (note), ADD CONSTRAINT c CHECK (size BETWEEN 700 AND 800);",
                "ALTER TABLE orders DROP CONSTRAINT u, DROP CONSTRAINT c;");
        file(
                "0003_expand_free",
                "ALTER TABLE orders DROP CONSTRAINT u, DROP CONSTRAINT c, DROP COLUMN size;",
                "ALTER TABLE orders ADD COLUMN size int, ADD CONSTRAINT u UNIQUE (note),"
                        + " ADD CONSTRAINT c CHECK (size BETWEEN 700 AND 800);");
        List<RehearsedFile> files = rehearse(18).files();
        assertThat(files).hasSize(3);
        assertThat(files.get(1).proof()).as("%s", files.get(1).findings()).isEqualTo(Proof.LOSSLESS);
        assertThat(files.get(2).proof()).isEqualTo(Proof.FAILED);
        assertThat(files.get(2).findings())
                .anySatisfy(f -> assertThat(f)
                        .startsWith("after the way back, public.orders: ")
                        .contains("\"size\""));
    }

    @Test
    void undoesEverythingInOneGo() throws SQLException {
        file(
                "0001_expand_orders",
                "CREATE TABLE orders (id int PRIMARY KEY, note text NOT NULL);",
                "DROP TABLE orders;");
        file(
                "0002_expand_loosen",
                "ALTER TABLE orders ALTER COLUMN note DROP NOT NULL;",
                "ALTER TABLE orders ALTER COLUMN note SET NOT NULL;");
        file("0003_expand_view", "CREATE VIEW notes AS SELECT note FROM orders;", "DROP VIEW notes;");
        RehearsalReport report = rehearse(18);
        assertThat(report.passed()).isTrue();
        assertThat(report.wayBack()).isEqualTo(new RehearsedWayBack(3, List.of()));
    }

    @Test
    void rehearsesAContractThatIsPending() throws SQLException {
        QualifiedName name = QualifiedName.of("public", "orders");
        Table table =
                Table.of(name, List.of(Column.of("id", "integer"), Column.of("note", "text")), List.of(), List.of());
        Workspace first =
                write(new Workspace(MigrationFolder.read(NamingStyle.CONCERTINA, files), Snapshot.EMPTY), table);
        Intent dropped = new Intent.Dropped(name, List.of(Name.of("note")), "nobody reads it");
        Workspace second = write(first, table.withoutColumn(Name.of("note")), dropped);
        assertThat(second.snapshot().pending()).hasSize(1);
        RehearsalReport report =
                new Rehearsal(new DisposableEmbedded(TestServers.server(16)), 12, file -> {}).run(second, SETTINGS);
        RehearsedFile purge = report.files().get(report.files().size() - 1);
        assertThat(purge.phase()).isEqualTo(Phase.PURGE);
        assertThat(purge.proof()).isEqualTo(Proof.IRREVERSIBLE);
        RehearsedFile contract = report.files().get(report.files().size() - 2);
        assertThat(contract.pending()).isTrue();
        assertThat(contract.phase()).isEqualTo(Phase.CONTRACT);
        assertThat(contract.proof()).as("%s", contract.findings()).isNotEqualTo(Proof.FAILED);
        assertThat(report.passed()).isTrue();
        assertThat(report.wayBack().files()).isEqualTo(report.files().size() - 1);
    }

    private Workspace write(Workspace workspace, Table table, Intent... intents) {
        Schema schema = Schema.of(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(table));
        Written written =
                new Generator(workspace, SETTINGS).generate(new Model(schema, List.of(intents)), Request.NONE);
        for (ScriptPair pair : written.pairs()) {
            files.put(pair.up().file(), pair.up().text());
            files.put(
                    pair.down().orElseThrow().file(), pair.down().orElseThrow().text());
        }
        return new Workspace(MigrationFolder.read(NamingStyle.CONCERTINA, files).orThrow(), written.snapshot());
    }

    @Test
    void leavesNothingOnAServerOfTheUsers() throws SQLException {
        file("0001_expand_orders", "CREATE TABLE orders (id int PRIMARY KEY);", "DROP TABLE orders;");
        Workspace workspace = new Workspace(
                MigrationFolder.read(NamingStyle.CONCERTINA, files).orThrow(), Snapshot.EMPTY);
        String names =
                "SELECT string_agg(datname, ', ' ORDER BY datname) FROM pg_database WHERE datname !~ '^concertina_[0-9]'";
        try (EmbeddedDatabase given = TestServers.database(15);
                Connection connection = given.connect()) {
            String before = Sql.text(connection, names);
            Disposable server = new DisposableUrl(given.url(), new Properties());
            assertThat(new Rehearsal(server, 5, file -> {})
                            .run(workspace, SETTINGS)
                            .passed())
                    .isTrue();
            assertThat(Sql.text(connection, names)).isEqualTo(before);
            assertThat(Sql.text(connection, "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"))
                    .isEqualTo("0");
        }
    }
}
