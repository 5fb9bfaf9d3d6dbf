package dev.concertina.database.embedded;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A database of an embedded server; closing it drops it, with whoever is still connected.
 *
 * @param server the server it belongs to
 * @param name its name, which needs no quoting
 */
public record EmbeddedDatabase(EmbeddedServer server, String name) implements AutoCloseable {
    /** A new connection as the superuser, with its time zone set to UTC. */
    public Connection connect() throws SQLException {
        return server.connect(name);
    }

    /** The JDBC address, with user and password. */
    public String url() {
        return server.url(name);
    }

    @Override
    public void close() throws SQLException {
        server.dropDatabase(this);
    }
}
