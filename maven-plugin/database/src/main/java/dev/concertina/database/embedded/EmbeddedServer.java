package dev.concertina.database.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A throw-away PostgreSQL server that listens on 127.0.0.1 and ends, with all its data, when it is closed or when the
 * process that started it ends. It may be used by several threads.
 */
public final class EmbeddedServer implements AutoCloseable {
    /** The superuser's name. */
    public static final String USER = "postgres";

    private final Release release;
    private final int port;
    private final Password password;
    private final ServerDirectory directory;
    private final ServerProcess process;
    private final Thread hook = new Thread(this::end, "concertina-embedded-stop");
    private final AtomicInteger databases = new AtomicInteger();

    EmbeddedServer(Release release, int port, Password password, ServerDirectory directory, ServerProcess process) {
        this.release = release;
        this.port = port;
        this.password = password;
        this.directory = directory;
        this.process = process;
    }

    /**
     * Starts a server and waits until it takes connections.
     *
     * @throws EmbeddedServerException when it cannot be prepared or does not start
     */
    public static EmbeddedServer start(EmbeddedOptions options) {
        Preparation prepared = Preparation.of(options);
        try {
            return new Launcher(prepared.installation(), prepared.base()).launch();
        } catch (IOException e) {
            throw Preparation.failure(options, e);
        }
    }

    /** The release that runs. */
    public Release release() {
        return release;
    }

    /** The port on 127.0.0.1. */
    public int port() {
        return port;
    }

    /** The superuser's password. */
    public String password() {
        return password.text();
    }

    /** The JDBC address of a database, with user and password. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=" + USER + "&password=" + password.text()
                + "&sslmode=disable";
    }

    /** Creates an empty database. */
    public EmbeddedDatabase createDatabase() throws SQLException {
        return createFrom("template0");
    }

    /** Creates a copy of a database; nobody may be connected to that one. */
    public EmbeddedDatabase createDatabase(EmbeddedDatabase template) throws SQLException {
        return createFrom(template.name());
    }

    /** Drops a database, with whoever is still connected to it; does nothing when it is gone. */
    public void dropDatabase(EmbeddedDatabase database) throws SQLException {
        run("DROP DATABASE IF EXISTS " + database.name() + " WITH (FORCE)");
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            // The hook runs, or is about to: it is safe to do the work twice.
        }
        end();
    }

    /** Stops the server when the process ends in an orderly way; the guard is there for the other ways. */
    void endWithProcess() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    Connection connect(String database) throws SQLException {
        Connection connection = DriverManager.getConnection(url(database));
        try (Statement statement = connection.createStatement()) {
            // The driver asks for the time zone of the Java process.
            statement.execute("SET TimeZone = 'UTC'");
        }
        return connection;
    }

    Path directory() {
        return directory.root();
    }

    /** Where the server's data lie. */
    Path data() {
        return directory.data();
    }

    private EmbeddedDatabase createFrom(String template) throws SQLException {
        return createFrom(template, "concertina_" + databases.incrementAndGet());
    }

    /** Creates a database of a name that needs no quoting. */
    EmbeddedDatabase createFrom(String template, String name) throws SQLException {
        EmbeddedDatabase database = new EmbeddedDatabase(this, name);
        // Written to the log as a whole, a database costs more; before 15 copying the files is the only way.
        String strategy = release.major() >= 15 ? " STRATEGY file_copy" : "";
        run("CREATE DATABASE " + database.name() + " TEMPLATE " + template + strategy);
        return database;
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = connect(USER);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void end() {
        try {
            process.stop();
            directory.close();
        } catch (IOException e) {
            throw new EmbeddedServerException(
                    "The embedded PostgreSQL's files in \"" + directory.root() + "\" could not be removed: " + e
                            + " – they take room – the next start removes them.",
                    e);
        }
    }
}
