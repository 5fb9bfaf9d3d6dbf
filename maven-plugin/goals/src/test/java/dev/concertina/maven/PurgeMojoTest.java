package dev.concertina.maven;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PurgeMojoTest {
    @RegisterExtension
    final Goals goals = new Goals();

    @Test
    void listsWhatIsRetired() throws Exception {
        goals.run("purge").succeeds().writesNothing().tells("Nothing is retired.");
        retire();
        goals.run("purge")
                .succeeds()
                .writesNothing()
                .tells("column public.customer._retired_0002_mail", "-Ddb.upTo=<number>");
        JsonObject retired = goals.run("purge", "db.format=json")
                .succeeds()
                .json()
                .get("retired")
                .getAsJsonArray()
                .get(0)
                .getAsJsonObject();
        assertThat(retired.get("kind").getAsString()).isEqualTo("column");
        assertThat(retired.get("name").getAsString()).isEqualTo("public.customer._retired_0002_mail");
    }

    @Test
    void writesTheFileThatDropsIt() throws Exception {
        retire();
        goals.run("purge", "db.upTo=1")
                .succeeds()
                .writesNothing()
                .tells("Nothing is left of what was retired up to 0001.");
        Outcome outcome = goals.run("purge", "db.upTo=9999").succeeds();
        assertThat(outcome.changed().made()).anyMatch(f -> f.contains("_purge_retired"));
        goals.run("purge", "db.upTo=9999").succeeds().writesNothing().tells("Nothing is left");
    }

    @Test
    void refusesWhileAHandWrittenFileIsNotLearned() throws Exception {
        retire();
        goals.run("new", "db.name=by hand").succeeds();
        goals.run("purge", "db.upTo=9999").failsWith("by-hand.sql", "Run mvn db:generate first");
    }

    @Test
    void refusesOneNumberForSeveralModules() throws Exception {
        retire();
        MavenProject other = goals.add("other", "other");
        goals.in(other);
        goals.run("purge", "db.upTo=9999").succeeds().writesNothing().tells("No migrations here.");
        goals.classes(Shop.first());
        goals.run("generate").succeeds();
        goals.run("purge", "db.upTo=9999")
                .failsWith("the modules shop, other", "whose contracts db.upTo counts", "nothing was written", "-pl");
    }

    @Test
    void isSkipped() throws Exception {
        retire();
        goals.run("purge", "db.upTo=9999", "db.skip=true").succeeds().writesNothing();
        goals.run("purge", "db.upTo=9999", "db.purge.skip=true")
                .succeeds()
                .writesNothing()
                .tells("db.purge.skip");
    }

    private void retire() throws Exception {
        goals.classes(Shop.first());
        goals.run("generate").succeeds();
        goals.classes(Shop.renamed());
        goals.run("generate").succeeds();
        goals.run("contract", "db.contracts=all").succeeds();
    }
}
