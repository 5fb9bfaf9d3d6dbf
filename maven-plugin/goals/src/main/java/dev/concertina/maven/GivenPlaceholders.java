package dev.concertina.maven;

import dev.concertina.script.Placeholders;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Placeholders as a build gives them. */
final class GivenPlaceholders {
    private static final String PREFIX = "db.placeholders.";

    private GivenPlaceholders() {}

    /** Those of the pom; one that the command line names ({@code -Ddb.placeholders.owner=app}) counts more. */
    static Placeholders of(Map<String, String> pom, Properties commandLine) {
        Map<String, String> values = new TreeMap<>();
        // an empty element of a pom is null
        pom.forEach((name, value) -> values.put(name, value == null ? "" : value));
        commandLine.stringPropertyNames().stream()
                .filter(p -> p.startsWith(PREFIX))
                .forEach(p -> values.put(p.substring(PREFIX.length()), commandLine.getProperty(p)));
        return new Placeholders(values);
    }
}
