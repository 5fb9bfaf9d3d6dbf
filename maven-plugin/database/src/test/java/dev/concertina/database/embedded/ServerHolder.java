package dev.concertina.database.embedded;

import dev.concertina.database.TestServers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A process that starts a server, says where it is, and holds it until its standard input ends. */
final class ServerHolder {
    private ServerHolder() {}

    /** The arguments are the cache directory, the data directory and, where it is not to be chosen, the user's number. */
    public static void main(String[] arguments) throws IOException {
        Path cache = Path.of(arguments[0]);
        Path data = Path.of(arguments[1]);
        try (EmbeddedServer server = arguments.length == 2
                ? EmbeddedServer.start(EmbeddedOptions.of(Release.V18, TestServers::jar)
                        .withCache(cache)
                        .withData(data))
                : start(cache, data, TestUsers.all().get(Integer.parseInt(arguments[2])))) {
            System.out.println(server.directory() + " " + server.port());
            System.out.flush();
            System.in.readAllBytes();
        }
    }

    private static EmbeddedServer start(Path cache, Path data, ServerUser user) throws IOException {
        Path base = ServerDirectory.base(Optional.of(data));
        Installation installation =
                new Cache(cache, user).installation(Release.V18, Platform.current(), TestServers::jar, base);
        return new Launcher(installation, base).launch();
    }
}
