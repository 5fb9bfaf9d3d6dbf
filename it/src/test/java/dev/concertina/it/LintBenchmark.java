package dev.concertina.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Linting a folder of migrations, whole processes in turn: Maven alone, {@code db:lint}, and squawk over the scripts that
 * go up. {@code -Dconcertina.squawk} says where its program is: {@code npm install squawk-cli@2.66.0} brings it.
 *
 * <p>Half of the files are ways back. The promises are asserted: 1,000 files within 3 s where Maven alone takes 1.2 s, so
 * within 2.5 times of Maven alone, and ten times of them in less than ten times of that.
 */
class LintBenchmark {
    private static final String SQUAWK = System.getProperty("concertina.squawk", "squawk");
    private static final int ROUNDS = 3;

    @TempDir
    private Path folder;

    @Test
    void manyMigrations() throws IOException {
        Measured thousand = measure(1_000);
        Measured ten = measure(10_000);
        assertThat(thousand.ours()).as("1,000 files").isLessThanOrEqualTo(2.5 * thousand.maven());
        assertThat(ten.ours()).as("linear").isLessThan(10 * thousand.ours());
    }

    /** Seconds. */
    private record Measured(double maven, double ours) {}

    private Measured measure(int files) throws IOException {
        Path project = Files.createDirectories(folder.resolve(Integer.toString(files)));
        List<String> scripts = write(project, files / 2);
        List<String> squawk = new ArrayList<>(List.of(SQUAWK));
        squawk.addAll(scripts);
        double maven = Double.MAX_VALUE;
        double ours = Double.MAX_VALUE;
        double peer = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            maven = Math.min(maven, maven(project, "-Ddb.lint.skip"));
            ours = Math.min(ours, maven(project, "-Ddb.lint.failOn=off"));
            peer = Math.min(peer, Processes.seconds(project, Set.of(0, 1), squawk));
        }
        System.out.printf(
                "%,d files, fastest of %d: Maven alone %.2f s, db:lint %.2f s; squawk, its %,d without ways back %.2f s%n",
                files, ROUNDS, maven, ours, scripts.size(), peer);
        return new Measured(maven, ours);
    }

    private static double maven(Path project, String option) {
        return Processes.seconds(project, "mvn", "-ntp", "-q", "-B", "db:lint", option);
    }

    /** Two tables to a migration, made, changed and indexed, with the way back. */
    private static List<String> write(Path project, int migrations) throws IOException {
        try (InputStream pom = Objects.requireNonNull(LintBenchmark.class.getResourceAsStream("/peers/pom.xml"))) {
            Files.copy(pom, project.resolve("pom.xml"));
        }
        Path directory = Files.createDirectories(project.resolve("concertina"));
        List<String> scripts = new ArrayList<>();
        for (int i = 1; i <= migrations; i++) {
            int last = Math.max(1, i - 1);
            String name = String.format("%04d_expand_change-%d", i, i);
            Files.writeString(directory.resolve(name + ".sql"), """
                    CREATE TABLE public.t%1$d (
                        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                        note text NOT NULL DEFAULT 'x'
                    );
                    CREATE INDEX t%1$d_note_idx ON public.t%1$d (note);
                    ALTER TABLE public.t%2$d ADD COLUMN size bigint;
                    COMMENT ON TABLE public.t%1$d IS 'The %1$dth.';
                    """.formatted(i, last));
            Files.writeString(directory.resolve(name + ".down.sql"), """
                    ALTER TABLE public.t%2$d DROP COLUMN size;
                    DROP TABLE public.t%1$d;
                    """.formatted(i, last));
            scripts.add("concertina/" + name + ".sql");
        }
        return scripts;
    }
}
