package dev.concertina.database.rehearse;

import dev.concertina.database.catalog.CatalogReader;
import dev.concertina.database.run.Disposable;
import dev.concertina.database.run.ScriptFailure;
import dev.concertina.schema.Schema;
import dev.concertina.script.ScriptPair;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The schemas to which files lead, found by running them over the state before, where tables are empty. */
final class FutureSchemas {
    private FutureSchemas() {}

    /** One for each file, up to the first that stops: the rehearsal itself will tell about that one. */
    static List<Schema> of(Disposable server, Disposable.Database before, List<ScriptPair> pairs) throws SQLException {
        List<Schema> schemas = new ArrayList<>();
        try (Disposable.Database database = server.copy(before)) {
            for (ScriptPair pair : pairs) {
                try {
                    Stage.run(database, pair.up());
                } catch (ScriptFailure e) {
                    return schemas;
                }
                try (Connection connection = database.connect()) {
                    schemas.add(CatalogReader.read(connection));
                }
            }
        }
        return schemas;
    }
}
