package dev.concertina.maven;

import dev.concertina.database.apply.SampledDatabase;
import dev.concertina.database.apply.Target;
import dev.concertina.database.fixture.Fixtures;
import dev.concertina.database.rehearse.RehearsalRows;
import dev.concertina.database.rehearse.RowCounts;
import dev.concertina.database.rehearse.RowSource;
import dev.concertina.database.sample.MaskKey;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/** Over which rows files are rehearsed. */
abstract class RowsMojo extends ForecastMojo {
    /** How many rows each table gets for each change. */
    @Parameter(property = "db.rehearsal.rows", defaultValue = "1000")
    private int rows = 1_000;

    /** Another number gives other synthetic rows; the same one gives the same. */
    @Parameter(property = "db.rehearsal.seed", defaultValue = "" + RehearsalRows.SEED)
    private String seed = "" + RehearsalRows.SEED;

    /** SQL and CSV files, dumps, and folders of these: their rows are there before the first file. */
    @Parameter(property = "db.rehearsal.data")
    private List<File> data = List.of();

    /** A live database whose rows, masked, are there before the first file: jdbc:postgresql://host:port/database. */
    @Parameter(property = "db.rehearsal.sample", defaultValue = "")
    private String sample = "";

    /** The role that logs in to the database of db.rehearsal.ledger or db.rehearsal.sample. */
    @Parameter(property = "db.user", defaultValue = "")
    private String user = "";

    /** Its password. */
    @Parameter(property = "db.password", defaultValue = "")
    private String password = "";

    /** The id of a server in settings.xml that holds both. */
    @Parameter(property = "db.server", defaultValue = "")
    private String server = "";

    @Inject
    private @Nullable SettingsDecrypter decrypter;

    /** A database that matters, which is only read. */
    final Target readOnly(String url) throws MojoFailureException {
        Login login = new Login(session().getSettings(), Objects.requireNonNull(decrypter), System.getenv());
        return new Target(login.url(url), login.properties(user, password, server), Optional.empty());
    }

    final RehearsalRows rows() throws IOException, MojoFailureException {
        RowCounts counts = GivenRows.of(rows, session().getUserProperties());
        long number = Choices.atLeast(0, "db.rehearsal.seed", seed);
        return new RehearsalRows(counts, number, source(number));
    }

    private Optional<RowSource> source(long number) throws IOException, MojoFailureException {
        if (!data.isEmpty() && !sample.isBlank()) {
            throw new IllegalArgumentException(
                    "Both db.rehearsal.data and db.rehearsal.sample say where rows come from,"
                            + " and a table can have one origin only; nothing was done. Leave one of them out.");
        }
        if (!data.isEmpty()) {
            return Optional.of(Fixtures.of(data.stream().map(File::toPath).toList()));
        }
        return sample.isBlank()
                ? Optional.empty()
                : Optional.of(SampledDatabase.of(readOnly(sample), MaskKey.of(seal().key(), number)));
    }
}
