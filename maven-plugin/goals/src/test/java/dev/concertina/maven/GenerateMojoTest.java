package dev.concertina.maven;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class GenerateMojoTest {
    @RegisterExtension
    final Goals goals = new Goals();

    @Test
    void writesWhatTheClassesLack() throws Exception {
        goals.classes(Shop.first());
        goals.run("generate")
                .succeeds()
                .writes("0001_expand_create-customer.sql", "0001_expand_create-customer.down.sql", "schema.json")
                .tells("Written to " + Goals.MIGRATIONS, "0001_expand_create-customer.sql", "Next: mvn db:rehearse");
        assertThat(Files.readString(goals.migration("0001_expand_create-customer.sql")))
                .contains("CREATE TABLE public.customer");
        goals.run("generate").succeeds().writesNothing().tells("Nothing to write");
    }

    @Test
    void takesNameReasonAndLink() throws Exception {
        goals.classes(Shop.first());
        goals.run("generate", "db.name=First Shop!", "db.rationale=We open.", "db.link=SHOP-1")
                .succeeds()
                .writes("0001_expand_first-shop.sql", "0001_expand_first-shop.down.sql", "schema.json");
        assertThat(Files.readString(goals.migration("0001_expand_first-shop.sql")))
                .contains("We open.", "SHOP-1");
    }

    @Test
    void takesDirectoryNamingNumberingAndVersion() throws Exception {
        goals.classes(Shop.first());
        Outcome outcome = goals.run(
                        "generate",
                        "db.directory=" + goals.path("sql"),
                        "db.naming=flyway",
                        "db.numbering=timestamp",
                        "db.version=1.2.0",
                        "db.name=first")
                .succeeds();
        assertThat(outcome.changed().made())
                .hasSize(3)
                .allMatch(f -> f.startsWith("sql/"))
                .anyMatch(f -> f.matches("sql/V\\d{14}__.*first.*\\.sql"))
                .anyMatch(f -> f.contains("1.2.0"));
    }

    @Test
    void takesTheSameFromThePom() throws Exception {
        goals.classes(Shop.first());
        goals.runConfigured("generate", "<name>begin</name><naming>supabase</naming><numbering>timestamp</numbering>")
                .succeeds()
                .tells("_expand_begin.sql");
    }

    @Test
    void printsJson() throws Exception {
        goals.classes(Shop.first());
        goals.run("generate").succeeds();
        goals.classes(Shop.renamed());
        JsonObject json = goals.run("generate", "db.format=json").succeeds().json();
        assertThat(json.get("changes").getAsJsonArray().get(0).getAsString()).contains("move columns");
        assertThat(json.get("files").getAsJsonArray()).isNotEmpty();
        assertThat(json.get("pending").getAsJsonArray().get(0).getAsString())
                .isEqualTo("rename-customer-mail-to-email");
        assertThat(goals.run("generate", "db.format=JSON")
                        .succeeds()
                        .json()
                        .get("files")
                        .getAsJsonArray())
                .isEmpty();
    }

    @Test
    void isSkipped() throws Exception {
        goals.classes(Shop.first());
        goals.run("generate", "db.skip=true").succeeds().writesNothing().tells("Skipped: db.skip is set.");
        goals.run("generate", "db.generate.skip=true")
                .succeeds()
                .writesNothing()
                .tells("Skipped: db.generate.skip is set.");
    }

    @Test
    void leavesAProjectWithoutClassesAlone() throws Exception {
        goals.run("generate").succeeds().writesNothing().tells("No schema classes here");
        goals.project().setPackaging("pom");
        goals.run("generate").succeeds().writesNothing().tells("No classes in a project of packaging pom.");
        assertThat(goals.run("generate", "db.format=json")
                        .succeeds()
                        .json()
                        .get("notes")
                        .getAsJsonArray())
                .hasSize(1);
    }

    @Test
    void refusesMissingClassesWhereThereAreMigrations() throws Exception {
        goals.classes(Shop.first());
        goals.run("generate").succeeds();
        Files.delete(goals.path("target/classes/META-INF/concertina/schema.json"));
        goals.run("generate").failsWith(Goals.MIGRATIONS, "not known; nothing was written", "annotationProcessorPaths");
    }

    @Test
    void refusesCompiledClassesThatItCannotRead() throws Exception {
        goals.run("generate", "db.source=classes", "db.source.classes=com.example:model")
                .failsWith("db.source.classes", "\"com.example:model\"", "no dependency", "nothing was written");
        goals.run("generate", "db.source=classes")
                .failsWith("dev.concertina:concertina-processor", "could not be fetched", "nothing was written");
        goals.run("generate", "db.source=sources").failsWith("db.source is \"sources\"", "processor, classes");
    }

    @Test
    void refusesAnUnclearChange() throws Exception {
        goals.classes(Shop.first());
        goals.run("generate").succeeds();
        goals.classes(Shop.unclear());
        goals.run("generate").failsWith("mail", "email", "@RenamedFrom");
    }

    @Test
    void refusesAMigrationThatWasEdited() throws Exception {
        goals.classes(Shop.first());
        goals.run("generate").succeeds();
        goals.classes(Shop.withPhone());
        goals.run("generate").succeeds();
        Files.writeString(
                goals.migration("0001_expand_create-customer.sql"),
                "\nSELECT 1;\n",
                java.nio.file.StandardOpenOption.APPEND);
        goals.run("generate").failsWith("0001_expand_create-customer.sql", "edited");
    }

    @Test
    void refusesValuesThatNothingIsCalled() throws Exception {
        goals.classes(Shop.first());
        goals.run("generate", "db.naming=liquibase")
                .failsWith("db.naming is \"liquibase\"", "nothing was done", "concertina, flyway, supabase");
        goals.run("generate", "db.numbering=dates").failsWith("db.numbering", "sequential, timestamp");
        goals.run("generate", "db.format=xml").failsWith("db.format", "text, json");
        goals.run("generate", "db.postgresVersion=13").failsWith("PostgreSQL 13 is not supported", "14 to 18");
        goals.run("generate", "db.name=!!!").failsWith("cannot be the name of a change");
    }

    @Test
    void refusesAModelThatCannotBeRead() throws Exception {
        goals.classes(Shop.first());
        Files.writeString(goals.path("target/classes/META-INF/concertina/schema.json"), "{");
        goals.run("generate").failsWith("META-INF/concertina/schema.json");
    }

    @Test
    void refusesAFileInPlaceOfTheFolder() throws Exception {
        goals.classes(Shop.first());
        Files.writeString(goals.path("sql"), "");
        goals.run("generate", "db.directory=" + goals.path("sql")).failsWith("sql\" is in the way", "run it again");
    }
}
