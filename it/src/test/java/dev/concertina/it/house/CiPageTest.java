package dev.concertina.it.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.lint.report.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The files of {@code examples/ci} are what their servers read, and the page shows them as they are.
 *
 * <p>{@code -Dconcertina.docs=write} writes the files into the page.
 */
class CiPageTest {
    private static final Path PAGE = Repository.ROOT.resolve("docs/ci.md");
    private static final Pattern FILE =
            Pattern.compile("<!-- file: (\\S+) -->\\R.*?<!-- end of file -->", Pattern.DOTALL);
    private static final Pattern GOAL = Pattern.compile("\\bdb:([a-z]+)");

    /** What GitHub's reference of the workflow syntax names for a step. */
    private static final Set<String> STEP = Set.of("name", "id", "if", "uses", "with", "run", "env", "shell");

    /** What GitLab's reference of the CI/CD YAML syntax names for a job, as far as the example needs it. */
    private static final Set<String> JOB =
            Set.of("image", "timeout", "rules", "variables", "cache", "script", "artifacts", "stage");

    @Test
    void thePageShowsTheFiles() throws IOException {
        String page = Files.readString(PAGE);
        String fresh = FILE.matcher(page).replaceAll(m -> java.util.regex.Matcher.quoteReplacement(section(m)));
        if ("write".equals(System.getProperty("concertina.docs"))) {
            Files.writeString(PAGE, fresh);
        }
        assertThat(Files.readString(PAGE))
                .as("run this test with -Dconcertina.docs=write")
                .isEqualTo(fresh);
        try (Stream<Path> files = Files.list(Repository.ROOT.resolve("examples/ci"))) {
            assertThat(files)
                    .allSatisfy(f -> assertThat(page)
                            .contains("<!-- file: " + Repository.name(f).replace('\\', '/') + " -->"));
        }
    }

    private static String section(MatchResult section) {
        try {
            return "<!-- file: " + section.group(1) + " -->\n```yaml\n"
                    + Files.readString(Repository.ROOT.resolve(section.group(1))) + "```\n<!-- end of file -->";
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void githubReadsItsFile() throws IOException {
        Map<?, ?> workflow = read("github-actions.yml");
        // YAML 1.1, which GitHub does not follow here, reads "on" as true
        assertThat(workflow.containsKey("on") || workflow.containsKey(true)).isTrue();
        for (Object each : map(workflow, "jobs").values()) {
            Map<?, ?> job = (Map<?, ?>) each;
            assertThat(job.get("runs-on")).isInstanceOf(String.class);
            List<?> steps = (List<?>) job.get("steps");
            assertThat(steps).isNotEmpty().allSatisfy(s -> {
                Map<?, ?> step = (Map<?, ?>) s;
                assertThat(step.keySet()).allMatch(STEP::contains);
                assertThat(step.containsKey("uses")).isNotEqualTo(step.containsKey("run"));
                assertThat(step.containsKey("with") && !step.containsKey("uses"))
                        .isFalse();
                if (step.containsKey("uses")) {
                    assertThat(step.get("uses").toString()).matches("[\\w-]+/[\\w/-]+@v\\d+");
                }
            });
        }
    }

    @Test
    void gitlabReadsItsFile() throws IOException {
        for (Object each : read("gitlab-ci.yml").values()) {
            Map<?, ?> job = (Map<?, ?>) each;
            assertThat(job.keySet()).allMatch(JOB::contains);
            assertThat((List<?>) job.get("script")).isNotEmpty().allMatch(String.class::isInstance);
            Map<?, ?> artifacts = map(job, "artifacts");
            assertThat(artifacts.get("when")).isEqualTo("always");
            if (artifacts.containsKey("expose_as")) {
                assertThat((List<?>) artifacts.get("paths"))
                        .as("expose_as wants paths without wildcards")
                        .noneMatch(p -> p.toString().contains("*"));
            }
        }
        assertThat(reports("rehearse")).isEqualTo(Map.of("junit", "target/concertina/rehearsal.xml"));
        assertThat(reports("lint"))
                .as("the files that db:lint writes")
                .isEqualTo(Map.of(
                        "codequality", "target/concertina/" + ReportFormat.GITLAB.file(),
                        "junit", "target/concertina/" + ReportFormat.JUNIT.file()));
    }

    private static Map<?, ?> reports(String job) throws IOException {
        return map(map(map(read("gitlab-ci.yml"), job), "artifacts"), "reports");
    }

    @Test
    void findingsGoToCodeScanning() throws IOException {
        Map<?, ?> job = map(map(read("github-actions.yml"), "jobs"), "lint");
        assertThat(map(job, "permissions").get("security-events"))
                .as("uploading needs it")
                .isEqualTo("write");
        List<?> steps = (List<?>) job.get("steps");
        assertThat(steps.toString())
                .as("annotations, and the file that is uploaded, even when the step fails")
                .contains("db.lint.reports=sarif,github", "if=always()")
                .contains("sarif_file=target/concertina/" + ReportFormat.SARIF.file());
    }

    @Test
    void theGoalsThatTheyRunAreThere() throws IOException {
        List<String> missing = new ArrayList<>();
        for (String file : List.of("github-actions.yml", "gitlab-ci.yml")) {
            String text =
                    Files.readString(Repository.ROOT.resolve("examples/ci").resolve(file));
            assertThat(text).contains("db:rehearse", "db:lint");
            GOAL.matcher(text)
                    .results()
                    .map(m -> m.group(1))
                    .filter(g -> !Files.exists(Repository.ROOT.resolve("docs/goals/" + g + ".md")))
                    .forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }

    private static Map<?, ?> map(Map<?, ?> parent, String key) {
        assertThat(parent.get(key)).as(key).isInstanceOf(Map.class);
        return (Map<?, ?>) parent.get(key);
    }

    private static Map<?, ?> read(String file) throws IOException {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        String text = Files.readString(Repository.ROOT.resolve("examples/ci").resolve(file));
        return new Yaml(new SafeConstructor(strict)).load(text);
    }
}
