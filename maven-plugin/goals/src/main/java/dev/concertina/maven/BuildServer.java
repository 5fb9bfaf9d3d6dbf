package dev.concertina.maven;

import dev.concertina.database.rehearse.RehearsalReport;
import dev.concertina.database.report.Annotations;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * The build server that runs this build, if it is GitHub's or one that behaves like it.
 *
 * @param environment Maven's system properties, where {@code env.NAME} is the variable {@code NAME}
 * @param scripts where the migrations lie
 */
record BuildServer(Properties environment, Path scripts) {
    /** The file that is shown on the page of the run. */
    Optional<Path> summary() {
        return variable("GITHUB_STEP_SUMMARY").map(Path::of);
    }

    /** Prints what failed so that it is shown beside the lines of a change. */
    void annotate(RehearsalReport report, PrintStream out) {
        if (variable("GITHUB_ACTIONS").filter("true"::equals).isPresent()) {
            Annotations.of(report, this::inRepository).forEach(out::println);
        }
    }

    private String inRepository(String script) {
        Path file = scripts.toAbsolutePath().normalize().resolve(script);
        return variable("GITHUB_WORKSPACE")
                .map(w -> Path.of(w).toAbsolutePath().normalize())
                .filter(file::startsWith)
                .map(w -> w.relativize(file))
                .orElse(file)
                .toString()
                .replace('\\', '/');
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(environment.getProperty("env." + name)).filter(v -> !v.isBlank());
    }
}
