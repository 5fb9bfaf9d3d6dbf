package dev.concertina.database;

import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.database.embedded.EmbeddedOptions;
import dev.concertina.database.embedded.EmbeddedServer;
import dev.concertina.database.embedded.Platform;
import dev.concertina.database.embedded.Release;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;

/**
 * Real PostgreSQL for tests: one server per major version and test process, started when first asked for and stopped
 * when the process ends.
 */
public final class TestServers {
    private static final Map<Release, EmbeddedServer> SERVERS = new EnumMap<>(Release.class);

    private TestServers() {}

    /** A fresh, empty database; closing it drops it. */
    public static EmbeddedDatabase database(int major) throws SQLException {
        return server(major).createDatabase();
    }

    /** The server of a major version; never close it. */
    public static synchronized EmbeddedServer server(int major) {
        return SERVERS.computeIfAbsent(
                Release.of(major), release -> EmbeddedServer.start(EmbeddedOptions.of(release, TestServers::jar)));
    }

    /** The jar of a release that the build copied for the tests. */
    public static Path jar(Release release, Platform platform) {
        String directory = System.getProperty("concertina.test.binaries", "target/postgresql");
        return Path.of(directory, platform.artifactId() + "-" + release.version() + ".jar");
    }
}
