package dev.concertina.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Goals, their pages and their tests know each other, and pages name the parameters that there are. */
class GoalPagesTest {
    private static final Path PAGES = Path.of("../../docs/goals");
    private static final String SHARED = "parameters.md";
    private static final Pattern PROPERTY = Pattern.compile("\\bdb\\.[a-zA-Z]+(?:\\.[a-zA-Z]+)*");
    private static final Set<String> WRITING = Set.of(
            "generate",
            "contract",
            "purge",
            "new",
            "merge",
            "retire",
            "move",
            "squash",
            "apply",
            "rollback",
            "approve",
            "deployed",
            "freeze",
            "thaw",
            "restore");

    @RegisterExtension
    final Goals goals = new Goals();

    @Test
    void everyGoalHasAPageAndATest() throws IOException {
        Set<String> pages;
        try (Stream<Path> files = Files.list(PAGES)) {
            pages = files.map(f -> f.getFileName().toString())
                    .filter(f -> !f.equals(SHARED))
                    .map(f -> f.replaceFirst("\\.md$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        Set<String> names =
                goals.plugin().getMojos().stream().map(MojoDescriptor::getGoal).collect(Collectors.toSet());
        assertThat(pages).isEqualTo(new TreeSet<>(names));
        assertThat(names)
                .allSatisfy(g -> assertThat(Path.of("src/test/java/dev/concertina/maven")
                                .resolve(g.substring(0, 1).toUpperCase(Locale.ROOT) + g.substring(1) + "MojoTest.java"))
                        .exists());
    }

    @Test
    void everyParameterIsOnThePage() throws IOException {
        String shared = Files.readString(PAGES.resolve(SHARED));
        for (MojoDescriptor goal : goals.plugin().getMojos()) {
            String page = Files.readString(PAGES.resolve(goal.getGoal() + ".md"));
            assertThat(properties(goal))
                    .allSatisfy(p -> assertThat(
                                    names(page).contains(p) || names(shared).contains(p))
                            .as(p + " on the page of db:" + goal.getGoal())
                            .isTrue());
            assertThat(page).as("link to the shared parameters").contains("(" + SHARED + ")");
        }
    }

    @Test
    void noPageNamesAParameterThatIsNot() throws IOException {
        Set<String> all = new TreeSet<>();
        goals.plugin().getMojos().forEach(g -> all.addAll(properties(g)));
        try (Stream<Path> files = Files.list(PAGES)) {
            for (Path file : files.toList()) {
                assertThat(all).as(file.toString()).containsAll(names(Files.readString(file)));
            }
        }
    }

    @Test
    void goalsAreThreadSafeAndAreBoundToNothing() {
        assertThat(goals.plugin().getMojos()).allSatisfy(g -> {
            assertThat(g.isThreadSafe()).as(g.getGoal()).isTrue();
            assertThat(g.getPhase()).as(g.getGoal()).isNull();
            assertThat(g.isAggregator()).as(g.getGoal()).isFalse();
        });
        assertThat(goals.plugin().getMojos())
                .extracting(MojoDescriptor::getGoal)
                .containsAll(WRITING);
        assertThat(goals.plugin().getGoalPrefix()).isEqualTo("db");
    }

    @Test
    void everyGoalIsSkippedTogetherAndAlone() {
        assertThat(goals.plugin().getMojos())
                .filteredOn(g -> !g.getGoal().equals("help"))
                .allSatisfy(g -> assertThat(properties(g)).contains("db.skip", "db." + g.getGoal() + ".skip"));
    }

    private static Set<String> properties(MojoDescriptor goal) {
        Set<String> properties = new TreeSet<>();
        if (goal.getMojoConfiguration() != null) {
            for (var parameter : goal.getMojoConfiguration().getChildren()) {
                Matcher property = PROPERTY.matcher(parameter.getValue(""));
                if (property.find()) {
                    properties.add(property.group());
                }
            }
        }
        return properties;
    }

    private static Set<String> names(String page) {
        return PROPERTY.matcher(page).results().map(r -> r.group()).collect(Collectors.toCollection(TreeSet::new));
    }
}
