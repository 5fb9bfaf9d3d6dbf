package dev.concertina.maven;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.ddl.RequireNoRow;
import dev.concertina.schema.Expression;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import java.nio.file.Files;
import java.sql.Connection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a plan says of each of its files. */
class PrintedPlanTest {
    private static final String[] DEVELOPMENT = {"db.yes=true", "db.environment=development", "db.to=1"};

    @RegisterExtension
    final Goals goals = new Goals();

    @Test
    void tellsOfEachFileWhatItDoesAndHowMuchItMeets() throws Exception {
        migrations();
        rehearsal(
                "[{\"file\": \"0003_backfill_names.sql\", \"upMillis\": 400, \"downMillis\": 7, \"rows\": 20000},"
                        + " {\"file\": \"0002_constrain_require-name.sql\", \"upMillis\": 12, \"downMillis\": 3, \"rows\": 36}]");
        try (EmbeddedDatabase database = TestServers.database(18)) {
            rows(database);
            goals.runAt(database, "apply")
                    .succeeds()
                    .tells(
                            "0002_constrain_require-name.sql",
                            "phase constrain, gate live: 2 statements in 2 parts",
                            "cost: reads the table, others may write meanwhile",
                            "locks: ACCESS EXCLUSIVE on public.item; tables: public.item (rows: about 50,000)",
                            "stops if: Rows of table \"public.item\" have no value in \"name\"",
                            "time: 12 ms in the last rehearsal, with 36 rows in all tables",
                            "0003_backfill_names.sql",
                            "phase backfill, gate none: 1 statement in 1 part",
                            "locks: ROW EXCLUSIVE on public.item; tables: public.item (rows: about 50,000)",
                            "rows: about 50,000, backfill of public.item",
                            "time: about 1,000 ms, in proportion to 400 ms in the last rehearsal, with 20,000 rows",
                            "0004_expand_index.sql",
                            "rows: about 50,000, index on public.item",
                            "rows: not known, as it was never analysed, index on public.fresh",
                            "Nothing was changed.");
        }
    }

    @Test
    void theJsonHasTheSame() throws Exception {
        migrations();
        rehearsal(
                "[{\"file\": \"0002_constrain_require-name.sql\", \"upMillis\": 12, \"downMillis\": 3, \"rows\": 36}]");
        try (EmbeddedDatabase database = TestServers.database(14)) {
            rows(database);
            JsonObject file = goals.runAt(database, "apply", "db.format=json")
                    .succeeds()
                    .json()
                    .get("files")
                    .getAsJsonArray()
                    .get(0)
                    .getAsJsonObject();
            assertThat(file)
                    .hasToString(
                            "{\"file\":\"0002_constrain_require-name.sql\",\"direction\":\"up\",\"phase\":\"constrain\","
                                    + "\"gate\":\"live\",\"statements\":2,\"parts\":2,"
                                    + "\"cost\":\"reads the table, others may write meanwhile\",\"lock\":\"ACCESS EXCLUSIVE\","
                                    + "\"locks\":[{\"table\":\"public.item\",\"lock\":\"ACCESS EXCLUSIVE\"}],\"unknownLocks\":0,"
                                    + "\"tables\":[{\"table\":\"public.item\",\"rows\":50000}],"
                                    + "\"checks\":[\"Rows of table \\\"public.item\\\" have no value in \\\"name\\\"\"],"
                                    + "\"works\":[],\"rehearsedMillis\":12,\"rehearsedRows\":36,\"scaledMillis\":null}");
        }
    }

    @Test
    void aWayBackHasItsOwnCost() throws Exception {
        migrations();
        try (EmbeddedDatabase database = TestServers.database(18)) {
            goals.runAt(database, "apply", "db.yes=true", "db.environment=development", "db.to=2")
                    .succeeds();
            goals.runAt(database, "rollback", "db.steps=1")
                    .succeeds()
                    .tells(
                            "0002_constrain_require-name.down.sql",
                            "phase constrain, way back: 1 statement in 1 part",
                            "cost: changes the catalog only, milliseconds at any size",
                            "loses: nothing",
                            "locks: ACCESS EXCLUSIVE on public.item",
                            "No times are estimated: target/concertina/rehearsal.json is not there");
        }
    }

    @Test
    void aWayBackTellsWhatItKeepsAndWhatItLoses() throws Exception {
        migrations();
        migration(
                "0005_expand_seed",
                "INSERT INTO public.fresh VALUES (1);",
                "ALTER TABLE public.item DROP COLUMN name;\nDELETE FROM public.fresh WHERE id = 1;");
        try (EmbeddedDatabase database = TestServers.database(18)) {
            goals.runAt(database, "apply", "db.yes=true", "db.environment=development")
                    .succeeds();
            goals.runAt(database, "rollback", "db.to=0")
                    .succeeds()
                    .tells(
                            "0005_expand_seed.down.sql",
                            "loses: the rows that it deletes from public.fresh; values of public.item.name:"
                                    + " copied to concertina_attic before, back when it is applied again",
                            "0001_expand_items.down.sql",
                            "loses: nothing; rows of public.fresh, rows of public.item: copied to concertina_attic before");
            JsonObject last = goals.runAt(database, "rollback", "db.to=0", "db.format=json")
                    .succeeds()
                    .json()
                    .get("files")
                    .getAsJsonArray()
                    .get(0)
                    .getAsJsonObject();
            assertThat(last.get("kept")).hasToString("[\"values of public.item.name\"]");
            assertThat(last.get("lost")).hasToString("[\"the rows that it deletes from public.fresh\"]");
        }
    }

    @Test
    void aBrokenReportOfARehearsalIsTold() throws Exception {
        migrations();
        rehearsal("{}");
        try (EmbeddedDatabase database = TestServers.database(18)) {
            goals.runAt(database, "apply")
                    .succeeds()
                    .tells("target/concertina/rehearsal.json is no report of a rehearsal", "mvn db:rehearse");
        }
    }

    private void rehearsal(String files) throws Exception {
        Files.createDirectories(goals.path("target/concertina"));
        Files.writeString(goals.path("target/concertina/rehearsal.json"), "{\"files\": " + files + "}");
    }

    private void rows(EmbeddedDatabase database) throws Exception {
        goals.runAt(database, "apply", DEVELOPMENT).succeeds();
        try (Connection connection = database.connect()) {
            Sql.run(
                    connection,
                    "INSERT INTO item SELECT i, 'a' FROM generate_series(1, 50000) AS i",
                    "ALTER TABLE fresh SET (autovacuum_enabled = off)",
                    "ANALYZE item");
        }
    }

    private void migrations() throws Exception {
        Files.createDirectories(goals.path(Goals.MIGRATIONS));
        migration(
                "0001_expand_items",
                "CREATE TABLE public.item (id bigint PRIMARY KEY, name text);\nCREATE TABLE public.fresh (id bigint);",
                "DROP TABLE public.fresh;\nDROP TABLE public.item;");
        String look = new RequireNoRow(
                        QualifiedName.of("public", "item"),
                        List.of(Name.of("id")),
                        Expression.of("name IS NULL"),
                        "Rows of table \"public.item\" have no value in \"name\"",
                        "Give them one.")
                .sql();
        String header = "-- concertina: 1\n-- change: require-name\n-- phase: constrain\n-- transactional: no\n"
                + "-- gate: live\n-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE\n"
                + "-- rollback: changes the catalog only, milliseconds at any size; no lock that others meet\n\n";
        migration(
                "0002_constrain_require-name",
                header + look + ";\nALTER TABLE public.item ALTER COLUMN name SET NOT NULL;",
                header + "ALTER TABLE public.item ALTER COLUMN name DROP NOT NULL;");
        migration(
                "0003_backfill_names",
                "-- concertina: 1\n-- transactional: no\n\n-- concertina:batch table=public.item key=id\n"
                        + "UPDATE public.item SET name = 'b' WHERE name <> 'b';",
                "SELECT 1;");
        migration(
                "0004_expand_index",
                "CREATE INDEX item_name ON public.item (name);\nCREATE INDEX fresh_id ON public.fresh (id);",
                "DROP INDEX public.fresh_id;\nDROP INDEX public.item_name;");
    }

    private void migration(String name, String up, String down) throws Exception {
        Files.writeString(goals.migration(name + ".sql"), up);
        Files.writeString(goals.migration(name + ".down.sql"), down);
    }
}
