package dev.concertina.maven;

import static org.assertj.core.api.Assertions.assertThat;

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
}
