package dev.concertina.maven;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MergeMojoTest {
    @RegisterExtension
    final Goals goals = new Goals();

    @Test
    void hasNothingToDoOnOneLine() throws Exception {
        goals.run("merge").succeeds().writesNothing().tells("Nothing to merge");
        assertThat(goals.run("merge", "db.format=json")
                        .succeeds()
                        .json()
                        .get("branches")
                        .getAsJsonArray())
                .isEmpty();
    }

    @Test
    void namesTheBranches() throws Exception {
        branch();
        goals.run("merge")
                .succeeds()
                .writesNothing()
                .tells("Two branches meet here", "add-customer-phone", "mvn db:merge -Ddb.move=");
        JsonObject json =
                goals.run("merge", "db.format=json").succeeds().writesNothing().json();
        assertThat(json.get("branches").getAsJsonArray()).hasSize(2);
    }

    @Test
    void movesOneBehindTheOther() throws Exception {
        branch();
        Outcome outcome = goals.run("merge", "db.move=theirs").succeeds().tells("is now 0003_expand_theirs");
        assertThat(outcome.changed().gone()).isNotEmpty();
        goals.run("merge").succeeds().tells("Nothing to merge");
    }

    @Test
    void refusesAChangeOfNoBranch() throws Exception {
        branch();
        goals.run("merge", "db.move=nobody").failsWith("\"nobody\" is in no branch", "Name a change of");
    }

    @Test
    void isSkipped() throws Exception {
        branch();
        goals.run("merge", "db.move=theirs", "db.skip=true").succeeds().writesNothing();
        goals.run("merge", "db.move=theirs", "db.merge.skip=true")
                .succeeds()
                .writesNothing()
                .tells("db.merge.skip");
    }

    /** Ours adds a phone; theirs, from the same file, was written by hand. */
    private void branch() throws Exception {
        goals.classes(Shop.first());
        goals.run("generate").succeeds();
        goals.run("new", "db.name=theirs").succeeds();
        String up = Files.readString(goals.migration("0002_expand_theirs.sql")) + "\nSELECT 1;\n";
        String down = Files.readString(goals.migration("0002_expand_theirs.down.sql"));
        Files.delete(goals.migration("0002_expand_theirs.sql"));
        Files.delete(goals.migration("0002_expand_theirs.down.sql"));
        goals.classes(Shop.withPhone());
        goals.run("generate").succeeds();
        Files.writeString(goals.migration("0002_expand_theirs.sql"), up);
        Files.writeString(goals.migration("0002_expand_theirs.down.sql"), down);
    }
}
