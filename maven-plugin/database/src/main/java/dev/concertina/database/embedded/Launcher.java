package dev.concertina.database.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Starts an installed release on a copy of its template, and waits until it takes connections. */
final class Launcher {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int PORTS_TRIED = 5;

    private final Installation installation;
    private final Path base;
    private final Optional<String> state;
    private String complaint = "";
    private boolean holdsState;

    Launcher(Installation installation, Path base) {
        this(installation, base, Optional.empty());
    }

    /** @param state with which the server begins, if it was kept */
    Launcher(Installation installation, Path base, Optional<String> state) {
        this.installation = installation;
        this.base = base;
        this.state = state;
    }

    /** Starts a server; another process may take the port that was free a moment ago, so several are tried. */
    EmbeddedServer launch() throws IOException {
        return launch(Launcher::freePort);
    }

    EmbeddedServer launch(Ports ports) throws IOException {
        for (int attempt = 0; attempt < PORTS_TRIED; attempt++) {
            Optional<EmbeddedServer> server = attempt(ports.next());
            if (server.isPresent()) {
                return server.get();
            }
            if (!complaint.contains("could not bind")) {
                break;
            }
        }
        throw new EmbeddedServerException("The embedded PostgreSQL "
                + installation.release().major() + " did not start: \"" + complaint
                + "\" – there is no server – see to the cause, or set db.rehearsal.url to a disposable server.");
    }

    /** Ports to be tried. */
    @FunctionalInterface
    interface Ports {
        int next() throws IOException;
    }

    /** Whether the server that was started holds the state that was asked for. */
    boolean holdsState() {
        return holdsState;
    }

    private Optional<EmbeddedServer> attempt(int port) throws IOException {
        ServerDirectory directory = ServerDirectory.create(base, installation.user());
        boolean ready = false;
        try {
            holdsState = copyInto(directory.data());
            Password password = new Password(Files.readString(installation.templatePassword()));
            ServerProcess process = ServerProcess.start(installation.user(), directory, command(directory, port));
            EmbeddedServer server = new EmbeddedServer(installation.release(), port, password, directory, process);
            server.endWithProcess();
            ready = ready(process, directory);
            if (!ready) {
                complaint = Files.readString(directory.log()).strip();
                server.close();
            }
            return ready ? Optional.of(server) : Optional.empty();
        } finally {
            if (!ready) {
                directory.close();
            }
        }
    }

    /** Answers with whether it is the state that was asked for. */
    private boolean copyInto(Path data) throws IOException {
        OptionalInt owner = installation.user().owner();
        if (state.isPresent() && installation.states().copyInto(state.get(), data, owner)) {
            return true;
        }
        Trees.copyInto(installation.templateData(), data, owner);
        return false;
    }

    private List<String> command(ServerDirectory directory, int port) {
        List<String> command = new ArrayList<>(List.of(
                installation.program("postgres").toString(),
                "-D",
                directory.data().toString()));
        command.addAll(ServerSettings.arguments(installation.release(), port));
        return command;
    }

    /**
     * The postmaster says in the last line of its pid file when it takes connections.
     *
     * @see <a href="https://www.postgresql.org/docs/current/storage-file-layout.html">Database File Layout</a>
     */
    private static boolean ready(ServerProcess process, ServerDirectory directory) throws IOException {
        Deadline deadline = Deadline.in(PATIENCE);
        while (process.alive() && !deadline.passed()) {
            if (Files.exists(directory.pidFile())
                    && Files.readString(directory.pidFile()).stripTrailing().endsWith("ready")) {
                return true;
            }
            deadline.pause(Duration.ofMillis(2));
        }
        return false;
    }

    /** A port that nobody listened on a moment ago. */
    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            return socket.getLocalPort();
        }
    }
}
