package com.example.petclinic;

import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.database.embedded.EmbeddedOptions;
import dev.concertina.database.embedded.EmbeddedServer;
import dev.concertina.database.embedded.Platform;
import dev.concertina.database.embedded.Release;
import dev.concertina.database.folder.MigrationDirectory;
import dev.concertina.database.run.ScriptRunner;
import dev.concertina.script.NamingStyle;
import dev.concertina.script.ScriptPair;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;

/** A database on an embedded server, with all migrations applied; both end with the tests. */
final class MigratedDatabase {
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    private MigratedDatabase() {}

    static String url() throws IOException, SQLException {
        EmbeddedServer server =
                EmbeddedServer.start(EmbeddedOptions.of(Release.of(16), MigratedDatabase::fromTheClassPath));
        EmbeddedDatabase database = server.createDatabase();
        try (Connection connection = database.connect()) {
            ScriptRunner runner = new ScriptRunner(connection);
            for (ScriptPair migration : new MigrationDirectory(MIGRATIONS, NamingStyle.CONCERTINA)
                    .read()
                    .folder()
                    .pairs()) {
                runner.run(migration.up());
            }
        }
        return database.url();
    }

    private static Path fromTheClassPath(Release release, Platform platform) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.contains(platform.artifactId() + "-" + release.version()))
                .map(Path::of)
                .findFirst()
                .orElseThrow();
    }
}
