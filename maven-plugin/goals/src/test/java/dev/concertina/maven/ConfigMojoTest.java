package dev.concertina.maven;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.StringReader;
import org.apache.maven.model.Plugin;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ConfigMojoTest {
    @RegisterExtension
    final Goals goals = new Goals();

    @Test
    void tellsEveryValueAndItsOrigin() throws Exception {
        goals.project().getProperties().setProperty("db.naming", "flyway");
        Outcome outcome = goals.run("config", "db.postgresVersion=16", "db.rehearsal.password=geheim")
                .succeeds()
                .writesNothing();
        assertThat(outcome.lines())
                .anyMatch(l -> l.matches("INFO db\\.postgresVersion +16 +command line"))
                .anyMatch(l -> l.matches("INFO db\\.embedded\\.version +16 +as db\\.postgresVersion"))
                .anyMatch(l -> l.matches("INFO db\\.naming +flyway +pom\\.xml, properties"))
                .anyMatch(l -> l.matches("INFO db\\.numbering +sequential +default"))
                .anyMatch(l -> l.matches("INFO db\\.rehearsal\\.password +\\*+ +command line"))
                .noneMatch(l -> l.contains("geheim"));
    }

    @Test
    void masksPasswordsInUrls() throws Exception {
        Outcome outcome = goals.run(
                "config",
                "db.rehearsal.url=jdbc:postgresql://me:geheim@h/x?password=geheim&ssl=true",
                "db.format=json");
        assertThat(outcome.succeeds().out()).doesNotContain("geheim").contains("ssl=true");
        JsonObject url = null;
        for (JsonElement setting : outcome.json().get("settings").getAsJsonArray()) {
            if (setting.getAsJsonObject().get("property").getAsString().equals("db.rehearsal.url")) {
                url = setting.getAsJsonObject();
            }
        }
        assertThat(url).isNotNull();
        assertThat(url.get("origin").getAsString()).isEqualTo("command line");
    }

    @Test
    void masksPlaceholders() throws Exception {
        Plugin plugin = new Plugin();
        plugin.setGroupId("dev.concertina");
        plugin.setArtifactId("db-maven-plugin");
        plugin.setConfiguration(Xpp3DomBuilder.build(
                new StringReader("<configuration><placeholders><owner>geheim</owner></placeholders></configuration>")));
        goals.project().getBuild().addPlugin(plugin);
        assertThat(goals.run("config").succeeds().lines())
                .anyMatch(l -> l.matches("INFO db\\.placeholders +\\*+ +pom\\.xml, configuration of the plugin"))
                .noneMatch(l -> l.contains("geheim"));
    }

    @Test
    void isSkipped() throws Exception {
        goals.run("config", "db.skip=true").succeeds().tells("Skipped: db.skip");
        goals.run("config", "db.config.skip=true").succeeds().tells("Skipped: db.config.skip");
        assertThat(goals.run("config", "db.skip=true", "db.format=json")
                        .succeeds()
                        .lines())
                .isEmpty();
    }

    @Test
    void refusesAFormatThatIsNone() throws Exception {
        goals.run("config", "db.format=xml").failsWith("db.format is \"xml\"", "text, json");
    }
}
