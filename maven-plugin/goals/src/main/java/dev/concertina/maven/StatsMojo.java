package dev.concertina.maven;

import dev.concertina.database.apply.SizeReader;
import dev.concertina.database.forecast.Statistics;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Writes how large the tables of a database are, so that db:rehearse can forecast; it reads no row. */
@Mojo(name = "stats", threadSafe = true)
public final class StatsMojo extends TargetMojo {
    /** This goal does nothing. */
    @Parameter(property = "db.stats.skip", defaultValue = "false")
    private boolean skipStats;

    /** Where the statistics go. */
    @Parameter(property = "db.statistics", defaultValue = "${project.basedir}/src/test/db/statistics.json")
    private File statistics = new File("src/test/db/statistics.json");

    @Override
    boolean skipped() {
        return skipStats;
    }

    @Override
    void work() throws IOException, SQLException, MojoFailureException {
        Statistics read = SizeReader.read(target());
        Path path = statistics.toPath().toAbsolutePath();
        Files.createDirectories(path.getParent());
        Files.writeString(path, read.json());
        long rows = read.tables().values().stream().mapToLong(t -> t.rows()).sum();
        console()
                .document(Map.of(
                        "file", shown(path).toString(), "tables", read.tables().size(), "rows", rows));
        console()
                .line("Sizes of " + read.tables().size() + " tables with " + rows + " rows, and nothing else: "
                        + shown(path));
    }
}
