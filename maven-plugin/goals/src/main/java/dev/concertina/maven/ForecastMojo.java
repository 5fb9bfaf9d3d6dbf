package dev.concertina.maven;

import com.google.gson.JsonParseException;
import dev.concertina.database.forecast.Budgets;
import dev.concertina.database.forecast.Production;
import dev.concertina.database.forecast.Statistics;
import dev.concertina.database.observe.LocksJson;
import dev.concertina.database.rehearse.RehearsalReport;
import dev.concertina.database.rehearse.RehearsedFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Parameter;

/** What a rehearsal is measured by, and what it leaves beside the migrations. */
abstract class ForecastMojo extends ServerMojo {
    /** How large production is, as db:stats wrote it; without this file nothing is forecast. */
    @Parameter(property = "db.statistics", defaultValue = "${project.basedir}/src/test/db/statistics.json")
    private File statistics = new File("src/test/db/statistics.json");

    /** How many seconds all files together may take in production. */
    @Parameter(property = "db.budget.window", defaultValue = "600")
    private String window = "600";

    /** How many seconds all their ways back together may take. */
    @Parameter(property = "db.budget.rollback", defaultValue = "60")
    private String rollback = "60";

    /** How many milliseconds a lock may be held for which clients wait. */
    @Parameter(property = "db.budget.lock", defaultValue = "1000")
    private String lock = "1000";

    /** Writes beside each migration which locks it was seen to take. */
    @Parameter(property = "db.rehearsal.locks", defaultValue = "false")
    private boolean locks;

    /** What is known of production, and what a release may cost there. */
    final Production production() throws IOException {
        Budgets budgets = new Budgets(
                Duration.ofSeconds(Choices.atLeast(1, "db.budget.window", window)),
                Duration.ofSeconds(Choices.atLeast(1, "db.budget.rollback", rollback)),
                Duration.ofMillis(Choices.atLeast(1, "db.budget.lock", lock)));
        Path file = statistics.toPath();
        if (!Files.exists(file)) {
            return new Production(Optional.empty(), budgets);
        }
        try {
            return new Production(Optional.of(Statistics.read(Files.readString(file))), budgets);
        } catch (JsonParseException e) {
            throw new IllegalArgumentException(
                    shown(file) + " is no statistics of a database (" + e.getMessage()
                            + "), so nothing can be forecast. Write it anew: mvn db:stats",
                    e);
        }
    }

    /** Writes what was seen of each file beside it, if this is wished. */
    final void writeLocks(RehearsalReport result) throws IOException {
        if (!locks) {
            return;
        }
        for (RehearsedFile file : result.files()) {
            if (!file.pending()) {
                String id = file.scripts().id();
                Files.writeString(
                        migrations().path().resolve(id + LocksJson.ENDING),
                        LocksJson.write(
                                id, file.evidence().up(), file.evidence().down()));
            }
        }
    }
}
