package dev.concertina.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NewMojoTest {
    @RegisterExtension
    final Goals goals = new Goals();

    @Test
    void beginsAPair() throws Exception {
        goals.run("new", "db.name=Audit orders", "db.phase=backfill", "db.rationale=The law.", "db.link=SHOP-2")
                .succeeds()
                .writes("0001_backfill_audit-orders.sql", "0001_backfill_audit-orders.down.sql", "schema.json")
                .tells("0001_backfill_audit-orders.sql", "Next: fill them in.");
        assertThat(Files.readString(goals.migration("0001_backfill_audit-orders.sql")))
                .contains("The law.", "SHOP-2", "-- phase: backfill");
    }

    @Test
    void refusesASecondOneWhileTheFirstIsEmpty() throws Exception {
        goals.run("new", "db.name=one").succeeds();
        goals.run("new", "db.name=two")
                .failsWith("\"0001_expand_one.sql\" is still empty", "nothing was written", "Fill it in first");
        Files.writeString(goals.migration("0001_expand_one.sql"), "\nSELECT 1;\n", StandardOpenOption.APPEND);
        goals.run("new", "db.name=two").succeeds().writes("0002_expand_two.sql", "0002_expand_two.down.sql");
    }

    @Test
    void printsJson() throws Exception {
        assertThat(goals.run("new", "db.name=one", "db.format=json")
                        .succeeds()
                        .json()
                        .get("files")
                        .getAsJsonArray()
                        .get(0)
                        .getAsString())
                .isEqualTo(Goals.MIGRATIONS + "/0001_expand_one.sql");
    }

    @Test
    void refusesWhatIsMissingOrWrong() throws Exception {
        goals.run("new").failsWith("needs a name", "nothing was written", "-Ddb.name=");
        goals.run("new", "db.name=???").failsWith("cannot be the name of a change");
        goals.run("new", "db.name=x", "db.phase=later")
                .failsWith("db.phase is \"later\"", "expand, backfill, constrain, contract, purge");
    }

    @Test
    void knowsItsModule() throws Exception {
        MavenProject shop = goals.project();
        MavenProject other = goals.add("other", "other");
        goals.in(shop);
        goals.run("new", "db.name=x").failsWith("no module of it has migrations", "nothing was written", "-pl");
        goals.classes(Shop.first());
        goals.run("generate").succeeds();
        goals.in(other);
        goals.run("new", "db.name=x").succeeds().writesNothing().tells("No migrations here.");
        goals.in(shop);
        goals.run("new", "db.name=x").succeeds().writes("0002_expand_x.sql", "0002_expand_x.down.sql");
    }

    @Test
    void isSkipped() throws Exception {
        goals.run("new", "db.name=x", "db.skip=true").succeeds().writesNothing();
        goals.run("new", "db.new.skip=true").succeeds().writesNothing().tells("Skipped: db.new.skip");
    }
}
