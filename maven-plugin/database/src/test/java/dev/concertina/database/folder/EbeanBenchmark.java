package dev.concertina.database.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.snapshot.ModelWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code db:generate} beside Ebean's DbMigration: the next diff of 1,000 tables with 50 changes, each in a new Java process,
 * in turn. Ebean's entities are enhanced beforehand. It is no part of the usual tests; run it with
 *
 * <pre>{@code
 * mvn -q -Ppeers -pl maven-plugin/database -am test -Dtest=EbeanBenchmark -Dsurefire.failIfNoSpecifiedTests=false
 * }</pre>
 *
 * <p>The promise is asserted: at most half of its time.
 */
final class EbeanBenchmark {
    private static final int RUNS = 5;
    private static final LargeModel LARGE = new LargeModel(1_000);

    @TempDir
    private Path directory;

    @Test
    void print() throws IOException, InterruptedException {
        Path folder = Files.createDirectories(directory.resolve("ours"));
        Path model = directory.resolve("model.json");
        Files.writeString(model, ModelWriter.write(LARGE.before()));
        GenerateBenchmark.generate(folder, model);
        Files.writeString(model, ModelWriter.write(LARGE.after()));
        Path peer = Files.createDirectories(directory.resolve("ebean"));
        EbeanEntities.of(LARGE.before(), directory.resolve("before")).diff(peer, 1);
        EbeanEntities after = EbeanEntities.of(LARGE.after(), directory.resolve("after"));
        List<Long> ours = new ArrayList<>();
        List<Long> ebean = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            Path copy = GenerateBenchmark.copy(folder, directory.resolve("run-" + i));
            ours.add(GenerateBenchmark.inNewProcess("-Xmx1g", copy, model).milliseconds());
            Path other = GenerateBenchmark.copy(peer, directory.resolve("ebean-" + i));
            ebean.add(after.diff(other, 2).milliseconds());
            assertThat(Files.readString(other.resolve("dbmigration/2__change.sql")))
                    .contains("alter table");
        }
        ours.sort(null);
        ebean.sort(null);
        System.out.printf(
                "Concertina %d ms (%d), Ebean %d ms (%d): middle (slowest) of %d%n",
                ours.get(RUNS / 2), ours.get(RUNS - 1), ebean.get(RUNS / 2), ebean.get(RUNS - 1), RUNS);
        assertThat(ours.get(RUNS / 2)).isLessThanOrEqualTo(ebean.get(RUNS / 2) / 2);
    }
}
