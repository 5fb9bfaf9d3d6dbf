package dev.concertina.database.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A running postmaster and the shell that guards it. The shell holds the reading end of a pipe from this process: when
 * this process ends, in whatever way, the pipe closes, and the shell stops the server and removes its data.
 */
final class ServerProcess {
    /**
     * The arguments are the directory and the server's command line. SIGQUIT is PostgreSQL's immediate shutdown: the
     * data is thrown away, so nothing need be written first. Signals that a terminal sends to all its processes are left
     * to the pipe. Where the server runs as another user, that user can empty the data directory but not remove it.
     *
     * @see <a href="https://www.postgresql.org/docs/current/server-shutdown.html">Shutting Down the Server</a>
     */
    private static final String GUARD = """
            trap '' HUP INT QUIT TERM
            directory=$1
            shift
            exec 3<&0
            "$@" 3<&- </dev/null &
            server=$!
            { read -r _ <&3; kill -QUIT "$server"; } &
            guard=$!
            wait "$server"
            status=$?
            kill -KILL "$guard" 2>/dev/null
            rm -rf "$directory"/data/* "$directory" 2>/dev/null
            exit "$status"
            """;

    private static final int STOP_SECONDS = 15;

    private final Process shell;

    private ServerProcess(Process shell) {
        this.shell = shell;
    }

    static ServerProcess start(ServerUser user, ServerDirectory directory, List<String> server) throws IOException {
        List<String> words = new ArrayList<>(
                List.of("sh", "-c", GUARD, "concertina-guard", directory.root().toString()));
        words.addAll(server);
        return new ServerProcess(builder(user.command(words), directory.log()).start());
    }

    /** A command with the environment that PostgreSQL's programs are given: nothing of the user's settings for it. */
    static ProcessBuilder builder(List<String> command, Path log) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("TZ", "UTC");
        return builder;
    }

    boolean alive() {
        return shell.isAlive();
    }

    long pid() {
        return shell.pid();
    }

    /** Stops the server; false when it did not end in time. */
    boolean stop() throws IOException {
        shell.getOutputStream().close();
        try {
            return shell.waitFor(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
