package dev.concertina.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CheckMojoTest {
    @RegisterExtension
    final Goals goals = new Goals();

    @Test
    void failsWhereAChangeHasNoMigration() throws Exception {
        goals.classes(Shop.first());
        goals.run("check")
                .failsWith(
                        "1 change has no migration: create table public.customer",
                        "would not fit the classes",
                        "mvn db:generate")
                .tells("=== 0001_expand_create-customer.sql");
    }

    @Test
    void passesOnceItIsGenerated() throws Exception {
        goals.classes(Shop.first());
        goals.run("generate").succeeds();
        goals.run("check").succeeds().writesNothing().tells("Every change of the classes has its migration.");
        assertThat(goals.run("check", "db.format=json")
                        .succeeds()
                        .json()
                        .get("changes")
                        .getAsJsonArray())
                .isEmpty();
    }

    @Test
    void printsWhatIsMissingAsJson() throws Exception {
        goals.classes(Shop.first());
        assertThat(goals.run("check", "db.format=json")
                        .failsWith("no migration")
                        .json()
                        .get("changes")
                        .getAsJsonArray())
                .hasSize(1);
    }

    @Test
    void isSkipped() throws Exception {
        goals.classes(Shop.first());
        goals.run("check", "db.skip=true").succeeds().tells("Skipped: db.skip");
        goals.run("check", "db.check.skip=true").succeeds().tells("Skipped: db.check.skip");
    }
}
