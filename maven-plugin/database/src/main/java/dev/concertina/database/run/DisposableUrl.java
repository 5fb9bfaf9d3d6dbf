package dev.concertina.database.run;

import dev.concertina.ddl.SqlWriter;
import dev.concertina.schema.Name;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.UUID;

/**
 * A server of the user's. The database that the URL names is only connected to: databases of our own are created beside
 * it, and dropped.
 *
 * @param url {@code jdbc:postgresql://host:port/database}
 * @param login user and password, as the driver's properties
 */
public record DisposableUrl(String url, Properties login) implements Disposable {
    public DisposableUrl {
        Address address = Address.of(url, login);
        url = address.url();
        login = address.login();
    }

    @Override
    public Database create() throws SQLException {
        return make("");
    }

    @Override
    public Database copy(Database original) throws SQLException {
        return make(" TEMPLATE " + SqlWriter.quote(((Own) original).name()));
    }

    private Database make(String template) throws SQLException {
        Name name =
                Name.of("concertina_rehearsal_" + UUID.randomUUID().toString().replace("-", ""));
        run("CREATE DATABASE " + SqlWriter.quote(name) + template);
        return new Own(this, name);
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, login);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        // the server is the user's and stays
    }

    private record Own(DisposableUrl server, Name name) implements Database {
        @Override
        public Connection connect() throws SQLException {
            String beside = server.url.replaceFirst("^(jdbc:postgresql:(?://[^/]*/)?)[^?]*", "$1" + name);
            return DriverManager.getConnection(beside, server.login);
        }

        @Override
        public void close() throws SQLException {
            server.run("DROP DATABASE IF EXISTS " + SqlWriter.quote(name) + " WITH (FORCE)");
        }
    }
}
