package dev.concertina.database.embedded;

import dev.concertina.database.Eventually;
import dev.concertina.database.TestServers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A server whose data outlives it: it can be stopped in any way, started again, and followed by a standby. */
public final class RestartableServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Installation installation;
    private final ServerDirectory directory;
    private final int port;
    private Optional<Process> process = Optional.empty();

    private RestartableServer(Installation installation, Path data) throws IOException {
        this.installation = installation;
        this.port = freePort();
        this.directory = ServerDirectory.create(ServerDirectory.base(Optional.empty()), installation.user());
        Trees.copyInto(data, directory.data(), installation.user().owner());
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    /** Starts a new server of a major version. */
    public static RestartableServer start(int major) throws IOException {
        Path base = ServerDirectory.base(Optional.empty());
        Installation installation = CacheLocation.find(Optional.empty(), base)
                .cache()
                .installation(Release.of(major), Platform.current(), TestServers::jar, base);
        RestartableServer server = new RestartableServer(installation, installation.templateData());
        server.start();
        return server;
    }

    /** A standby that repeats what this server does; the server is stopped and started again for it. */
    public RestartableServer standby() throws IOException {
        stop("INT");
        RestartableServer standby = new RestartableServer(installation, directory.data());
        Path settings = standby.directory.data().resolve("postgresql.auto.conf");
        Files.writeString(
                settings,
                "primary_conninfo = 'host=127.0.0.1 port=" + port + " user=" + EmbeddedServer.USER + " password="
                        + Files.readString(installation.templatePassword()).strip()
                        + " application_name=standby'\nwal_receiver_status_interval = 1s\n");
        Path signal = Files.createFile(standby.directory.data().resolve("standby.signal"));
        Trees.own(signal, installation.user().owner());
        start();
        standby.start();
        return standby;
    }

    /** Starts the server where it is not running, and waits until it takes connections. */
    public void start() throws IOException {
        if (process.filter(Process::isAlive).isPresent()) {
            return;
        }
        List<String> command = new ArrayList<>(List.of(
                installation.program("postgres").toString(),
                "-D",
                directory.data().toString()));
        command.addAll(ServerSettings.arguments(installation.release(), port));
        command.addAll(List.of("-c", "wal_level=replica", "-c", "max_wal_senders=4", "-c", "synchronous_commit=on"));
        Process started = ServerProcess.builder(installation.user().command(command), directory.log())
                .start();
        process = Optional.of(started);
        if (!Eventually.holds(() -> isReady() || !started.isAlive()) || !started.isAlive()) {
            throw new IOException("The server did not start: " + Files.readString(directory.log()));
        }
    }

    /** Ends the server as a crash would: nothing is written any more, clients are cut off. */
    public void crash() throws IOException {
        stop("QUIT");
    }

    /** A port that nobody listens on, a moment ago. */
    public static int freePort() throws IOException {
        return Launcher.freePort();
    }

    /** The JDBC address of a new copy of a database, with user and password. */
    public String createDatabase(String name, String template) throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection(url("postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " TEMPLATE " + template);
        }
        return url(name);
    }

    /** The JDBC address of a database, with user and password. */
    public String url(String database) throws IOException {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=" + EmbeddedServer.USER + "&password="
                + Files.readString(installation.templatePassword()).strip() + "&sslmode=disable";
    }

    @Override
    public void close() {
        try {
            stop("QUIT");
            directory.close();
        } catch (IOException e) {
            throw new EmbeddedServerException("The server's files could not be removed: " + e, e);
        }
    }

    private boolean isReady() throws IOException {
        if (!Files.exists(directory.pidFile())) {
            return false;
        }
        String state = Files.readString(directory.pidFile()).stripTrailing();
        return state.endsWith("ready") || state.endsWith("standby");
    }

    private void stop(String signal) throws IOException {
        if (process.filter(Process::isAlive).isEmpty()) {
            return;
        }
        String pid = Files.readString(directory.pidFile()).lines().findFirst().orElseThrow();
        try {
            new ProcessBuilder("kill", "-" + signal, pid).inheritIO().start().waitFor();
            if (!process.get().waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IOException("The server did not stop: " + Files.readString(directory.log()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Stopped while a server was stopping", e);
        }
    }
}
