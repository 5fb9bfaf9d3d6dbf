package dev.concertina.database.embedded;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;

/**
 * A database in a state that took work to reach, on a server of its own. The data directory of that server is kept in the
 * cache under the state's name, so that a later process begins with it. A few states are kept a release.
 */
public final class KeptDatabase {
    private static final String NAME = "concertina_kept";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private KeptDatabase() {}

    /**
     * Starts a server that holds the database; the caller closes it.
     *
     * @param state names it: equal states are the work's for equal names
     * @param work leads to it, and is done where the state is not kept yet; afterwards nobody is connected to the database
     * @throws EmbeddedServerException when the server does not start
     */
    public static EmbeddedDatabase start(EmbeddedOptions options, String state, Work work) throws SQLException {
        Preparation prepared = Preparation.of(options);
        Launcher launcher = new Launcher(prepared.installation(), prepared.base(), Optional.of(state));
        EmbeddedServer server;
        try {
            server = launcher.launch();
        } catch (IOException e) {
            throw Preparation.failure(options, e);
        }
        boolean done = false;
        try {
            EmbeddedDatabase database = launcher.holdsState()
                    ? new EmbeddedDatabase(server, NAME)
                    : worked(server.createFrom("template0", NAME), work, prepared, state);
            done = true;
            return database;
        } finally {
            if (!done) {
                server.close();
            }
        }
    }

    private static EmbeddedDatabase worked(EmbeddedDatabase database, Work work, Preparation prepared, String state)
            throws SQLException {
        work.on(database);
        try (Connection connection = database.server().connect(EmbeddedServer.USER);
                Statement statement = connection.createStatement()) {
            if (isAlone(statement)) {
                statement.execute("CHECKPOINT");
                prepared.cache()
                        .keep(prepared.installation(), state, database.server().data());
            }
        } catch (IOException noRoomOrNoRight) {
            // The state is here, only not for later: a later process does the work again.
        }
        return database;
    }

    /** Whether every other session has come to its end: one that closes may write still. */
    private static boolean isAlone(Statement statement) throws SQLException {
        Deadline deadline = Deadline.in(PATIENCE);
        while (!deadline.passed()) {
            try (ResultSet others = statement.executeQuery("SELECT FROM pg_stat_activity"
                    + " WHERE backend_type = 'client backend' AND pid <> pg_backend_pid() LIMIT 1")) {
                if (!others.next()) {
                    return true;
                }
            }
            deadline.pause(Duration.ofMillis(2));
        }
        return false;
    }

    /** Leads to the state. */
    @FunctionalInterface
    public interface Work {
        void on(EmbeddedDatabase database) throws SQLException;
    }
}
