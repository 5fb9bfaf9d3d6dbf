package dev.concertina.database.run;

import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.database.embedded.EmbeddedServer;
import java.sql.Connection;
import java.sql.SQLException;

/** The embedded server. */
public record DisposableEmbedded(EmbeddedServer server) implements Disposable {
    @Override
    public Database create() throws SQLException {
        return new Own(server.createDatabase());
    }

    @Override
    public Database copy(Database original) throws SQLException {
        return new Own(server.createDatabase(((Own) original).database()));
    }

    @Override
    public void close() {
        server.close();
    }

    record Own(EmbeddedDatabase database) implements Database {
        @Override
        public Connection connect() throws SQLException {
            return database.connect();
        }

        @Override
        public void close() throws SQLException {
            database.close();
        }
    }
}
