package dev.concertina.maven;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PlanMojoTest {
    @RegisterExtension
    final Goals goals = new Goals();

    @Test
    void printsWhatGenerateWouldWrite() throws Exception {
        goals.classes(Shop.first());
        goals.run("plan")
                .succeeds()
                .writesNothing()
                .tells(
                        "create table public.customer",
                        "=== 0001_expand_create-customer.sql",
                        "-- phase: expand",
                        "strongest lock",
                        "CREATE TABLE public.customer",
                        "Nothing was written.");
    }

    @Test
    void saysThatAContractFollows() throws Exception {
        goals.classes(Shop.first());
        goals.run("generate").succeeds();
        goals.run("plan").succeeds().writesNothing().tells("Nothing to do");
        goals.classes(Shop.renamed());
        goals.run("plan").succeeds().writesNothing().tells("move columns public.customer.mail", "A contract follows");
    }

    @Test
    void printsJson() throws Exception {
        goals.classes(Shop.first());
        JsonObject json =
                goals.run("plan", "db.format=json").succeeds().writesNothing().json();
        JsonObject file = json.get("files").getAsJsonArray().get(0).getAsJsonObject();
        assertThat(file.get("phase").getAsString()).isEqualTo("expand");
        assertThat(file.get("up").getAsString()).contains("CREATE TABLE");
        assertThat(file.get("down").getAsString()).contains("DROP TABLE");
        assertThat(json.get("contract").getAsBoolean()).isFalse();
    }

    @Test
    void isSkipped() throws Exception {
        goals.classes(Shop.first());
        goals.run("plan", "db.skip=true").succeeds().tells("Skipped: db.skip");
        goals.run("plan", "db.plan.skip=true").succeeds().tells("Skipped: db.plan.skip");
    }

    @Test
    void refusesAnUnclearChange() throws Exception {
        goals.classes(Shop.first());
        goals.run("generate").succeeds();
        goals.classes(Shop.unclear());
        goals.run("plan").failsWith("mail", "email", "@RenamedFrom");
    }
}
