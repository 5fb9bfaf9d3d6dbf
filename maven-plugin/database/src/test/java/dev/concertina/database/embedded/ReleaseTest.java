package dev.concertina.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class ReleaseTest {
    @Test
    void agreesWithTheVersionsTheBuildFetches() throws IOException {
        String pom = Files.readString(Path.of(System.getProperty("basedir", "."), "..", "..", "pom.xml"));
        Matcher property = Pattern.compile("<postgresql\\.(\\d+)>([^<]+)<").matcher(pom);
        Map<Integer, String> fetched = new TreeMap<>();
        while (property.find()) {
            fetched.put(Integer.valueOf(property.group(1)), property.group(2));
        }
        Map<Integer, String> known = new TreeMap<>();
        for (Release release : Release.values()) {
            known.put(release.major(), release.version());
        }
        assertThat(fetched).isEqualTo(known);
    }

    @Test
    void namesTheMajorsThereAre() {
        assertThatThrownBy(() -> Release.of(9))
                .isInstanceOf(EmbeddedServerException.class)
                .hasMessageContaining("\"9\"")
                .hasMessageContaining("14, 15, 16, 17, 18");
    }
}
