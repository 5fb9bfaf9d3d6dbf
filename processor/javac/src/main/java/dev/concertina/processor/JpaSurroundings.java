package dev.concertina.processor;

import dev.concertina.processor.Options.JpaChoices;
import dev.concertina.processor.jpa.JpaSettings;
import dev.concertina.processor.jpa.Naming;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    private static final Pattern STRATEGY = Pattern.compile("physical(?:[-_]naming)?[-_]strategy\\s*[:=]\\s*(\\S+)");
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
        Naming naming = switch (choices.naming()) {
            case "jpa" -> naming(false, false, seven);
            case "spring" -> naming(true, true, seven);
            case "underscores" -> naming(true, false, seven);
            default -> found(seven);
        };
        return new JpaSettings(schema, naming, seven, choices.validation());
    }

    private Naming found(boolean seven) {
        boolean spring = knows("org.springframework.boot.SpringApplication");
        return naming(strategy().map(s -> !s.contains("standardimpl")).orElse(spring), spring, seven);
    }

    private Naming naming(boolean snakeCase, boolean spring, boolean seven) {
        return new Naming(snakeCase, spring, seven, choices.prefix(), choices.suffix());
    }

    private Optional<String> strategy() {
        return FILES.stream()
                .map(file -> STRATEGY.matcher(text(file)))
                .filter(Matcher::find)
                .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                .findFirst();
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
