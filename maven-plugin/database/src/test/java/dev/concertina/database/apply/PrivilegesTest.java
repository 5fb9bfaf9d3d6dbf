package dev.concertina.database.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.database.ledger.Author;
import dev.concertina.script.MigrationFolder;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A role that may not do all is told so before anything is done. */
class PrivilegesTest {
    private static final MigrationFolder FOLDER = Applied.folder(
            "0001_expand_items.sql",
            "CREATE TABLE public.item (id int PRIMARY KEY, name text);\nCREATE TABLE public.other (name text);",
            "0001_expand_items.down.sql",
            "DROP TABLE public.other;\nDROP TABLE public.item;",
            "0002_expand_notes.sql",
            "CREATE TABLE public.\"Note\" (id int PRIMARY KEY, item_id int);\n"
                    + "CREATE INDEX note_item_idx ON public.\"Note\" (item_id);\n"
                    + "CREATE INDEX item_name_idx ON public.item (name);\n"
                    + "UPDATE public.other SET name = 'x';",
            "0002_expand_notes.down.sql",
            "DROP TABLE public.\"Note\";\nDROP INDEX public.item_name_idx;");

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void aRoleWithoutRightsIsToldWhatItLacks(int major) throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(major);
                Connection connection = database.connect()) {
            Applied applied = new Applied(database);
            applied.runner(FOLDER)
                    .run(Mode.APPLY, Wish.EVERYTHING.in(PlanMaker.DEVELOPMENT).upTo(1), Consent.ANY);
            Sql.run(
                    connection,
                    "DO $$BEGIN CREATE ROLE \"Poor one\" LOGIN PASSWORD 'poor';"
                            + " EXCEPTION WHEN duplicate_object THEN NULL; END$$",
                    "REVOKE CREATE ON SCHEMA public FROM PUBLIC",
                    "GRANT USAGE ON SCHEMA public, concertina TO \"Poor one\"",
                    "GRANT SELECT ON ALL TABLES IN SCHEMA concertina TO \"Poor one\"");
            Runner poor = poor(applied);
            assertThat(poor.plan(Mode.APPLY, Wish.EVERYTHING).refusals())
                    .singleElement()
                    .asString()
                    .contains(
                            "\"Poor one\" may not",
                            "GRANT EXECUTE ON FUNCTION concertina.append TO \"Poor one\";  -- the ledger",
                            "GRANT CREATE ON SCHEMA public TO \"Poor one\";  -- 0002_expand_notes.sql line 1",
                            "GRANT postgres TO \"Poor one\";  -- 0002_expand_notes.sql line 3",
                            "GRANT UPDATE ON public.other TO \"Poor one\";  -- 0002_expand_notes.sql line 4");
            assertThatThrownBy(() -> poor.run(Mode.APPLY, Wish.EVERYTHING, Consent.ANY))
                    .isInstanceOf(ApplyException.class)
                    .hasMessageContaining("GRANT CREATE ON SCHEMA public");
            Sql.run(connection, "GRANT postgres TO \"Poor one\"");
            assertThat(poor.run(Mode.APPLY, Wish.EVERYTHING, Consent.ANY).failure())
                    .isEmpty();
            Sql.run(connection, "REVOKE postgres FROM \"Poor one\"");
        }
    }

    @Test
    void ofAPlanThatCannotRunAnywayNothingIsAsked() throws SQLException {
        MigrationFolder folder =
                Applied.folder("0001_expand_psql.sql", "\\d item", "0001_expand_psql.down.sql", "SELECT 1;");
        try (EmbeddedDatabase database = TestServers.database(18)) {
            Runner runner = new Applied(database).runner(folder);
            assertThat(runner.plan(Mode.APPLY, Wish.EVERYTHING).refusals())
                    .singleElement()
                    .asString()
                    .contains("0001_expand_psql.sql", "a psql meta-command stands");
        }
    }

    @Test
    void aScriptThatCannotBeReadIsNamed() throws SQLException {
        MigrationFolder folder =
                Applied.folder("0001_expand_open.sql", "SELECT 'x", "0001_expand_open.down.sql", "SELECT 1;");
        try (EmbeddedDatabase database = TestServers.database(18)) {
            assertThat(new Applied(database)
                            .runner(folder)
                            .plan(Mode.APPLY, Wish.EVERYTHING)
                            .refusals())
                    .singleElement()
                    .asString()
                    .contains("0001_expand_open.sql", "never closed");
        }
    }

    private static Runner poor(Applied applied) {
        return new Runner(applied.target("Poor one", "poor"), FOLDER, Author.current(), Applied.LIMITS, applied.log());
    }
}
