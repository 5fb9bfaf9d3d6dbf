package dev.concertina.maven;

import dev.concertina.database.catalog.Catalog;
import dev.concertina.database.run.Disposable;
import dev.concertina.database.run.ForeignScripts;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;

/** Files of SQL from which an import is made where there is no database. */
record ImportSource(Path base, String scripts) {
    boolean isPresent() {
        return !scripts.isBlank();
    }

    /** What they make on a throw-away server, which is closed then. */
    Catalog catalog(Disposable server) throws IOException, SQLException {
        ForeignScripts files = ForeignScripts.of(Arrays.stream(scripts.split(",", -1))
                .map(String::strip)
                .map(base::resolve)
                .toList());
        try (server;
                Disposable.Database database = files.load(server)) {
            return database.catalog();
        }
    }
}
