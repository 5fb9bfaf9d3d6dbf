package dev.concertina.it.jpa;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Some entities and what is asked of them.
 *
 * @param name the topic and the case
 * @param body the classes, without package and imports
 * @param words after the case's name: {@code 6} or {@code 7} for one Hibernate alone, {@code spring} for its names,
 *     {@code unchecked} where Hibernate runs a converter to find what a check allows, which a compiler cannot
 */
record JpaCase(String name, String body, List<String> words) {
    private static final Path FOLDER = Path.of("src/test/resources/jpa/matrix");
    private static final Pattern HEADING = Pattern.compile("(?m)^// case (\\S+)(.*)$");
    private static final Pattern TYPE =
            Pattern.compile("(?m)^(?:@.*? )?(?:public |abstract |final )*(?:class|record|enum|interface) (\\w+)");

    /** All, by topic. */
    static List<JpaCase> all() {
        List<JpaCase> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                String topic = file.getFileName().toString().replace(".java.txt", "");
                cases.addAll(in(topic, Files.readString(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cases;
    }

    static List<JpaCase> in(String topic, String text) {
        List<JpaCase> cases = new ArrayList<>();
        Matcher heading = HEADING.matcher(text);
        int begin = -1;
        String name = "";
        String marks = "";
        while (heading.find()) {
            if (begin >= 0) {
                cases.add(of(topic + "-" + name, marks, text.substring(begin, heading.start())));
            }
            name = heading.group(1);
            marks = heading.group(2);
            begin = heading.end();
        }
        cases.add(of(topic + "-" + name, marks, text.substring(begin)));
        return cases;
    }

    private static JpaCase of(String name, String marks, String body) {
        return new JpaCase(
                name,
                body,
                Stream.of(marks.strip().split("\\s+", -1))
                        .filter(m -> !m.isEmpty())
                        .toList());
    }

    Set<String> marks() {
        return Set.copyOf(words);
    }

    boolean isFor(HibernateLine line) {
        return words.contains(line == HibernateLine.SIX ? "6" : "7") || (!words.contains("6") && !words.contains("7"));
    }

    /** The compilation unit. */
    String source(String imports) {
        return "package shop; " + imports + "import jakarta.persistence.*; import jakarta.persistence.Table;"
                + " import jakarta.persistence.Index; import jakarta.persistence.ForeignKey;"
                + " import jakarta.persistence.Temporal; import jakarta.persistence.Convert; import jakarta.persistence.CascadeType;"
                + " import jakarta.persistence.OrderBy;"
                + " import org.hibernate.annotations.*; import java.io.*; import java.math.*; import java.net.*;"
                + " import java.time.*; import java.util.*;\n"
                + body;
    }

    /** The classes that Hibernate is told of: all that carry an annotation of a class. */
    List<String> classes() {
        List<String> names = new ArrayList<>();
        Matcher type = TYPE.matcher(body);
        while (type.find()) {
            String before = body.substring(0, type.end());
            String header = before.substring(Math.max(before.lastIndexOf("\n\n"), 0));
            if (header.matches("(?s).*@(Entity|Embeddable|MappedSuperclass|Converter)\\b.*")) {
                names.add("shop." + type.group(1));
            }
        }
        return names;
    }
}
