package dev.concertina.database.embedded;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * One release in the cache, ready to start.
 *
 * @param release which release
 * @param directory the directory that holds {@code binaries} and {@code template}
 * @param user who runs it
 */
record Installation(Release release, Path directory, ServerUser user) {
    private static final String TEMPLATE = "template-1";

    Path binaries() {
        return directory.resolve("binaries");
    }

    Path program(String name) {
        return binaries().resolve("bin").resolve(name);
    }

    /** An initialised data directory and the superuser's password. */
    Path template() {
        return directory.resolve(TEMPLATE);
    }

    Path templateData() {
        return template().resolve("data");
    }

    Path templatePassword() {
        return template().resolve("password");
    }

    /** What is kept beside it. */
    KeptStates states() {
        return new KeptStates(template());
    }

    /**
     * The command that initialises a data directory. The locale is C: the one that every release, on every operating
     * system, sorts alike.
     *
     * @see <a href="https://www.postgresql.org/docs/current/app-initdb.html">initdb</a>
     */
    List<String> initdb(Path data, Path passwordFile) {
        List<String> lean = List.of(
                program("initdb").toString(),
                "--pgdata=" + data,
                "--username=" + EmbeddedServer.USER,
                "--pwfile=" + passwordFile,
                "--auth=password",
                "--encoding=UTF8",
                "--locale=C",
                "--wal-segsize=1",
                "--no-instructions",
                "--no-sync");
        return release.major() < 18
                ? lean
                : Stream.concat(lean.stream(), Stream.of("--no-data-checksums")).toList();
    }
}
