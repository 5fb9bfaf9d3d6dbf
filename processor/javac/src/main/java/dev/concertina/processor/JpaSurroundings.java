package dev.concertina.processor;

import dev.concertina.processor.Options.JpaChoices;
import dev.concertina.processor.jpa.JpaSettings;
import dev.concertina.processor.jpa.Naming;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.StandardLocation;

/**
 * Finds how a project's entities are named and by which Hibernate: from its class path and its
 * {@code application.properties} or {@code application.yml}, where the build has copied them before it compiles.
 */
final class JpaSurroundings implements Supplier<JpaSettings> {
    private static final Pattern STRATEGY = Pattern.compile("physical-strategy\\s*[:=]\\s*(\\S+)");
    private static final List<String> FILES = List.of("application.properties", "application.yml", "application.yaml");

    private final ProcessingEnvironment environment;
    private final String schema;
    private final JpaChoices choices;

    JpaSurroundings(ProcessingEnvironment environment, String schema, JpaChoices choices) {
        this.schema = schema;
        this.environment = environment;
        this.choices = choices;
    }

    @Override
    public JpaSettings get() {
        boolean seven = choices.hibernate().equals("auto")
                ? knows("jakarta.persistence.CheckConstraint")
                : choices.hibernate().equals("7");
        boolean spring =
                choices.naming().equals("auto") ? isSpring() : choices.naming().equals("spring");
        return new JpaSettings(
                schema, new Naming(spring, seven, choices.prefix(), choices.suffix()), seven, choices.validation());
    }

    private boolean isSpring() {
        for (String file : FILES) {
            Matcher strategy = STRATEGY.matcher(text(file));
            if (strategy.find()) {
                return !strategy.group(1).toLowerCase(Locale.ROOT).contains("standardimpl");
            }
        }
        return knows("org.springframework.boot.SpringApplication");
    }

    private boolean knows(String type) {
        return environment.getElementUtils().getTypeElement(type) != null;
    }

    private String text(String file) {
        try {
            return environment
                    .getFiler()
                    .getResource(StandardLocation.CLASS_OUTPUT, "", file)
                    .getCharContent(true)
                    .toString();
        } catch (IOException | IllegalArgumentException e) {
            return ""; // there is none, or the compiler has no folder for classes
        }
    }
}
