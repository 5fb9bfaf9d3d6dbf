package dev.concertina.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ContractMojoTest {
    private static final String RENAME = "rename-customer-mail-to-email";

    @RegisterExtension
    final Goals goals = new Goals();

    @Test
    void listsWhatIsPending() throws Exception {
        goals.run("contract").succeeds().writesNothing().tells("No contract is pending.");
        rename();
        goals.run("contract").succeeds().writesNothing().tells("0002  " + RENAME, "-Ddb.contracts=" + RENAME);
        assertThat(goals.run("contract", "db.format=json")
                        .succeeds()
                        .json()
                        .get("pending")
                        .getAsJsonArray()
                        .get(0)
                        .getAsJsonObject()
                        .get("name")
                        .getAsString())
                .isEqualTo(RENAME);
    }

    @Test
    void writesTheContractNamed() throws Exception {
        rename();
        Outcome outcome =
                goals.run("contract", "db.contracts=" + RENAME).succeeds().tells("Next: mvn db:rehearse");
        assertThat(outcome.changed().made()).hasSize(2).allMatch(f -> f.contains("_contract_" + RENAME));
        goals.run("contract", "db.contracts=all").succeeds().writesNothing().tells("No contract is pending.");
    }

    @Test
    void writesAllFromThePom() throws Exception {
        rename();
        assertThat(goals.runConfigured("contract", "<contracts><one>all</one></contracts>", "db.format=json")
                        .succeeds()
                        .json()
                        .get("files")
                        .getAsJsonArray())
                .hasSize(2);
    }

    @Test
    void refusesANameThatIsNotPending() throws Exception {
        goals.run("contract", "db.contracts=rename-mail")
                .failsWith("\"rename-mail\"", "none was written", "None is pending at all.");
        rename();
        goals.run("contract", "db.contracts=rename-mail").failsWith("Name one of those that are: " + RENAME);
    }

    @Test
    void refusesWhileAHandWrittenFileIsNotLearned() throws Exception {
        rename();
        goals.run("new", "db.name=by hand").succeeds();
        goals.run("contract", "db.contracts=all")
                .failsWith("by-hand.sql", "written by hand", "Run mvn db:generate first");
    }

    @Test
    void writesInTheModuleThatHasTheChange() throws Exception {
        rename();
        MavenProject shop = goals.project();
        MavenProject other = goals.add("other", "other");
        goals.in(other);
        goals.run("contract", "db.contracts=" + RENAME)
                .succeeds()
                .writesNothing()
                .tells("None of these contracts is pending here.");
        goals.run("contract", "db.contracts=rename-x").failsWith("No module of this build has", "\"rename-x\"");
        goals.in(shop);
        goals.run("contract", "db.contracts=" + RENAME).succeeds();
        goals.in(other);
        goals.run("contract", "db.contracts=" + RENAME).succeeds().writesNothing();
    }

    @Test
    void isSkipped() throws Exception {
        rename();
        goals.run("contract", "db.contracts=all", "db.skip=true").succeeds().writesNothing();
        goals.run("contract", "db.contracts=all", "db.contract.skip=true")
                .succeeds()
                .writesNothing()
                .tells("Skipped: db.contract.skip");
    }

    private void rename() throws Exception {
        goals.classes(Shop.first());
        goals.run("generate").succeeds();
        goals.classes(Shop.renamed());
        goals.run("generate").succeeds();
    }
}
