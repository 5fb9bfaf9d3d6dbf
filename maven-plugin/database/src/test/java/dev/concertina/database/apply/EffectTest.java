package dev.concertina.database.apply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.script.MigrationFolder;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file counts as applied only when the catalog shows what its statements say. */
final class EffectTest {
    private static final String TABLE = "CREATE TABLE public.a (id integer CONSTRAINT a_pkey PRIMARY KEY);\n";

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void whatAnEventTriggerUndoesIsNotApplied(int major) throws SQLException {
        MigrationFolder folder = folder(
                "0001_expand_a.sql",
                TABLE,
                "0002_expand_b.sql",
                "ALTER TABLE public.a ADD COLUMN b integer NOT NULL;\n");
        try (EmbeddedDatabase database = TestServers.database(major);
                Connection connection = database.connect()) {
            Applied applied = new Applied(database);
            Sql.run(connection, """
                    CREATE FUNCTION public.undo() RETURNS event_trigger LANGUAGE plpgsql AS $$
                    BEGIN
                        IF EXISTS (SELECT FROM pg_catalog.pg_attribute AS a
                                WHERE a.attrelid = to_regclass('public.a') AND a.attname = 'b' AND a.attnotnull) THEN
                            ALTER TABLE public.a ALTER COLUMN b DROP NOT NULL;
                        END IF;
                    END $$;
                    CREATE EVENT TRIGGER undo ON ddl_command_end WHEN TAG IN ('ALTER TABLE')
                        EXECUTE FUNCTION public.undo()""");
            RunSummary undone = applied.apply(folder);
            assertThat(undone.failure().orElseThrow())
                    .contains(
                            "0002_expand_b.sql",
                            "NOT NULL of column \"b\" of table \"public.a\" is not there",
                            "does not count as applied");
            assertThat(applied.state().applied()).hasSize(1);
            assertThat(Sql.text(
                            connection,
                            "SELECT count(*) FROM pg_attribute WHERE attrelid = 'public.a'::regclass"
                                    + " AND attname = 'b'"))
                    .isEqualTo("0");
            Sql.run(connection, "DROP EVENT TRIGGER undo");
            assertThat(applied.apply(folder).failure()).isEmpty();
            assertThat(applied.state().applied()).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void whatDidNothingBecauseSomethingElseIsThereIsNotApplied(int major) throws SQLException {
        MigrationFolder folder =
                folder("0001_expand_a.sql", TABLE + "CREATE TABLE IF NOT EXISTS public.b (id integer, note text);\n");
        try (EmbeddedDatabase database = TestServers.database(major);
                Connection connection = database.connect()) {
            Sql.run(connection, "CREATE TABLE public.b (id text)");
            Applied applied = new Applied(database);
            assertThat(applied.apply(folder).failure().orElseThrow())
                    .contains(
                            "the type of column \"id\" of table \"public.b\" is not integer",
                            "column \"note\" of table \"public.b\" is not there");
            assertThat(applied.state().applied()).isEmpty();
            assertThat(Sql.text(connection, "SELECT to_regclass('public.a') IS NULL"))
                    .isEqualTo("t");
        }
    }

    /** What an event trigger takes away and makes while a column is added. */
    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void rowsTablesPoliciesAndFunctionsThatNoStatementExplainsAreAlerts(int major) throws SQLException {
        MigrationFolder folder = folder(
                "0001_expand_a.sql",
                TABLE + "INSERT INTO public.a SELECT 1;\nINSERT INTO public.a SELECT 2;\n",
                "0002_expand_b.sql",
                "ALTER TABLE public.a ADD COLUMN b integer;\nALTER TABLE public.a ALTER COLUMN b SET DEFAULT 7;\n");
        try (EmbeddedDatabase database = TestServers.database(major);
                Connection connection = database.connect()) {
            Applied applied = new Applied(database);
            RunSummary first = applied.runner(folder)
                    .run(Mode.APPLY, Wish.EVERYTHING.in(PlanMaker.DEVELOPMENT).upTo(1), Consent.ANY);
            assertThat(first.failure()).isEmpty();
            assertThat(first.alerts()).isEmpty();
            Sql.run(connection, """
                    CREATE FUNCTION public.tidy() RETURNS event_trigger LANGUAGE plpgsql AS $$
                    BEGIN
                        DELETE FROM public.a WHERE id = 2;
                        IF to_regclass('public.stowaway') IS NULL THEN
                            CREATE TABLE public.stowaway (id integer);
                            CREATE POLICY peek ON public.a USING (true);
                            CREATE FUNCTION public.whisper() RETURNS integer LANGUAGE sql AS 'SELECT 1';
                        END IF;
                    END $$;
                    CREATE EVENT TRIGGER tidy ON ddl_command_end WHEN TAG IN ('ALTER TABLE')
                        EXECUTE FUNCTION public.tidy()""");
            RunSummary second = applied.apply(folder);
            assertThat(second.failure()).isEmpty();
            assertThat(second.alerts()).hasSize(4);
            assertThat(second.alerts().get(0))
                    .contains("0002_expand_b.sql: public.a has 1 row fewer", "none of its statements");
            assertThat(second.alerts().get(1)).contains("policies", "[public.a peek] came", "no file names");
            assertThat(second.alerts().get(2)).contains("functions", "[public.whisper()] came");
            assertThat(second.alerts().get(3)).contains("tables", "[public.stowaway] came");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void aTriggerThatRemovesRowsOfAnUpdatedTableIsAnAlert(int major) throws SQLException {
        MigrationFolder folder = folder(
                "0001_expand_a.sql",
                TABLE + "INSERT INTO public.a VALUES (1), (2);\n" + """
                        CREATE FUNCTION public.lose() RETURNS trigger LANGUAGE plpgsql AS $$
                        BEGIN DELETE FROM public.a WHERE id = 2; RETURN NULL; END $$;
                        CREATE TRIGGER lose AFTER UPDATE ON public.a FOR EACH STATEMENT EXECUTE FUNCTION public.lose();
                        """,
                "0002_expand_b.sql",
                "UPDATE public.a SET id = 3 WHERE id = 1;\n");
        try (EmbeddedDatabase database = TestServers.database(major)) {
            RunSummary summary = new Applied(database).apply(folder);
            assertThat(summary.failure()).isEmpty();
            assertThat(summary.alerts())
                    .singleElement()
                    .asString()
                    .contains("0002_expand_b.sql: public.a has 1 row fewer");
        }
    }

    private static MigrationFolder folder(String... files) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < files.length; i += 2) {
            all.addAll(List.of(files[i], files[i + 1]));
            all.addAll(List.of(files[i].replace(".sql", ".down.sql"), "-- nothing to undo: a test\n"));
        }
        return Applied.folder(all.toArray(String[]::new));
    }

    /** The first part is committed and known to the ledger when another hand takes it away again. */
    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void whatAnotherHandUndoesBetweenTwoPartsIsNotApplied(int major) throws SQLException {
        String parts = "-- concertina: 1\n-- transactional: no\n\n"
                + "CREATE INDEX CONCURRENTLY a_b ON public.a (b);\n"
                + "ALTER TABLE public.a ADD CONSTRAINT a_check CHECK (b > 0);\n"
                + "VACUUM public.a;\n";
        MigrationFolder folder = folder(
                "0001_expand_a.sql", "CREATE TABLE public.a (id integer, b integer);\n", "0002_expand_b.sql", parts);
        try (EmbeddedDatabase database = TestServers.database(major);
                Connection connection = database.connect()) {
            Sql.run(connection, """
                    CREATE FUNCTION public.undo() RETURNS event_trigger LANGUAGE plpgsql AS $$
                    BEGIN
                        IF EXISTS (SELECT FROM pg_catalog.pg_constraint AS k WHERE k.conname = 'a_check') THEN
                            RAISE EXCEPTION 'not yet';
                        END IF;
                    END $$;
                    CREATE EVENT TRIGGER undo ON ddl_command_end EXECUTE FUNCTION public.undo()""");
            Applied applied = new Applied(database);
            assertThat(applied.apply(folder).failure().orElseThrow()).contains("not yet");
            Sql.run(connection, "DROP EVENT TRIGGER undo", "DROP INDEX public.a_b");
            assertThat(applied.apply(folder).failure().orElseThrow())
                    .contains("index \"a_b\" of table \"public.a\" is not there", "does not count as applied");
            assertThat(applied.state().applied()).hasSize(1);
            Sql.run(connection, "CREATE INDEX a_b ON public.a (b)");
            assertThat(applied.apply(folder).failure()).isEmpty();
            assertThat(applied.state().applied()).hasSize(2);
        }
    }
}
