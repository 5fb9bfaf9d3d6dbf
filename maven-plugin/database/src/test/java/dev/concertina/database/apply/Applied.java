package dev.concertina.database.apply;

import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.database.folder.MigrationDirectory;
import dev.concertina.database.ledger.Author;
import dev.concertina.database.ledger.Ledger;
import dev.concertina.database.ledger.LedgerState;
import dev.concertina.script.MigrationFolder;
import dev.concertina.script.NamingStyle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A database to which tests apply migrations, and what was told while they ran. */
final class Applied {
    static final Limits LIMITS = new Limits(
            Duration.ofMillis(300),
            Duration.ofSeconds(20),
            Duration.ofSeconds(20),
            Duration.ofMillis(100),
            2,
            1L << 20,
            Optional.empty(),
            Duration.ofSeconds(30));

    final String url;
    final List<String> told = new CopyOnWriteArrayList<>();

    Applied(EmbeddedDatabase database) {
        this(database.url());
    }

    /** @param url the address with user and password */
    Applied(String url) {
        this.url = url;
    }

    Target target() {
        return new Target(url, new Properties(), Optional.empty());
    }

    /** The same database for another role. */
    Target target(String user, String password) {
        Properties login = new Properties();
        login.setProperty("user", user);
        login.setProperty("password", password);
        return new Target(url.replaceAll("\\?.*", ""), login, Optional.empty());
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url);
    }

    Runner runner(MigrationFolder folder) {
        return new Runner(target(), folder, Author.current(), LIMITS, log());
    }

    RunLog log() {
        return new RunLog() {
            @Override
            public void tell(String line) {
                told.add(line);
            }

            @Override
            public void progress(String line) {
                told.add(line);
            }
        };
    }

    /** Applies all that is pending, as in development. */
    RunSummary apply(MigrationFolder folder) throws SQLException {
        return runner(folder).run(Mode.APPLY, Wish.EVERYTHING.in(PlanMaker.DEVELOPMENT), Consent.ANY);
    }

    RunSummary rollBack(MigrationFolder folder, long to) throws SQLException {
        return runner(folder).run(Mode.ROLLBACK, Wish.EVERYTHING.upTo(to), Consent.ANY);
    }

    Status status() throws SQLException {
        return new StatusReader(target(), shop()).read();
    }

    LedgerState state() throws SQLException {
        try (Connection connection = connect()) {
            return new Ledger(connection, Author.current()).state();
        }
    }

    /** The migrations of examples/shop. */
    static MigrationFolder shop() {
        Path path = Path.of("../../examples/shop/src/main/resources/db/migration");
        try {
            return new MigrationDirectory(path, NamingStyle.CONCERTINA).read().folder();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A folder of files written by hand: names and texts in turn. */
    static MigrationFolder folder(String... files) {
        Map<String, String> texts = new TreeMap<>();
        for (int i = 0; i < files.length; i += 2) {
            texts.put(files[i], files[i + 1]);
        }
        return MigrationFolder.read(NamingStyle.CONCERTINA, texts);
    }
}
