package dev.concertina.database.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A throw-away PostgreSQL server that listens on 127.0.0.1 and ends, with all its data, when it is closed or when the
 * process that started it ends. It may be used by several threads.
 */
public final class EmbeddedServer implements AutoCloseable {
    /** The superuser's name. */
    public static final String USER = "postgres";

    private static final Duration START = Duration.ofSeconds(60);
    private static final int PORTS_TRIED = 5;

    private final Release release;
    private final int port;
    private final Password password;
    private final ServerDirectory directory;
    private final ServerProcess process;
    private final Thread hook = new Thread(this::end, "concertina-embedded-stop");
    private final AtomicInteger databases = new AtomicInteger();

    private EmbeddedServer(
            Release release, int port, Password password, ServerDirectory directory, ServerProcess process) {
        this.release = release;
        this.port = port;
        this.password = password;
        this.directory = directory;
        this.process = process;
    }

    /**
     * Starts a server and waits until it takes connections.
     *
     * @throws EmbeddedServerException when the server does not start
     */
    public static EmbeddedServer start(EmbeddedOptions options) {
        try {
            Path base = ServerDirectory.base(options.data());
            Cache cache = CacheLocation.open(options.cache());
            Installation installation =
                    cache.installation(options.release(), Platform.current(), options.binaries(), base);
            return start(installation, base);
        } catch (IOException e) {
            throw new EmbeddedServerException(
                    "The embedded PostgreSQL " + options.release().major() + " could not be prepared: " + e
                            + " – no server was started – see to the cause, or set db.rehearsal.url.",
                    e);
        }
    }

    private static EmbeddedServer start(Installation installation, Path base) throws IOException {
        String log = "";
        for (int attempt = 0; attempt < PORTS_TRIED; attempt++) {
            ServerDirectory directory = ServerDirectory.create(base, installation.user());
            Trees.copyInto(
                    installation.templateData(),
                    directory.data(),
                    installation.user().owner());
            int port = freePort();
            List<String> command = new ArrayList<>(List.of(
                    installation.program("postgres").toString(),
                    "-D",
                    directory.data().toString()));
            command.addAll(ServerSettings.arguments(installation.release(), port));
            ServerProcess process = ServerProcess.start(installation.user(), directory, command);
            Password password = new Password(Files.readString(installation.templatePassword()));
            EmbeddedServer server = new EmbeddedServer(installation.release(), port, password, directory, process);
            Runtime.getRuntime().addShutdownHook(server.hook);
            if (server.ready()) {
                return server;
            }
            log = Files.readString(directory.log()).strip();
            server.close();
            if (!log.contains("could not bind")) {
                break;
            }
        }
        throw new EmbeddedServerException("The embedded PostgreSQL "
                + installation.release().major() + " did not start: \"" + log
                + "\" – there is no server – see to the cause, or set db.rehearsal.url.");
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

    private EmbeddedDatabase createFrom(String template) throws SQLException {
        EmbeddedDatabase database = new EmbeddedDatabase(this, "concertina_" + databases.incrementAndGet());
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

    /** The postmaster says in its pid file when it takes connections. */
    private boolean ready() throws IOException {
        Path pidFile = directory.data().resolve("postmaster.pid");
        Deadline deadline = Deadline.in(START);
        while (process.alive() && !deadline.passed()) {
            if (Files.exists(pidFile)
                    && Files.readString(pidFile).stripTrailing().endsWith("ready")) {
                return true;
            }
            deadline.pause(Duration.ofMillis(2));
        }
        return false;
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

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            return socket.getLocalPort();
        }
    }
}
