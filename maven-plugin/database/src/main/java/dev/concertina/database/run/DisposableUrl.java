package dev.concertina.database.run;

import dev.concertina.ddl.SqlWriter;
import dev.concertina.schema.Name;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;

/**
 * A server of the user's, if it does not look like one that somebody needs. The database that the URL names is only
 * connected to: databases of our own are created beside it, and dropped.
 */
public final class DisposableUrl implements Disposable {
    private final Address address;
    private boolean examined;

    /**
     * A server that is connected to when a database is asked for.
     *
     * @param url {@code jdbc:postgresql://host:port/database}
     * @param login user and password, as the driver's properties
     */
    public DisposableUrl(String url, Properties login) {
        this.address = Address.of(url, login);
    }

    /** @throws IllegalArgumentException if the server looks like a real one */
    @Override
    public Database create() throws SQLException {
        return make("");
    }

    @Override
    public Database copy(Database original) throws SQLException {
        return make(" TEMPLATE " + SqlWriter.quote(((Own) original).name()));
    }

    private Database make(String template) throws SQLException {
        examine();
        Name name =
                Name.of("concertina_rehearsal_" + UUID.randomUUID().toString().replace("-", ""));
        run("CREATE DATABASE " + SqlWriter.quote(name) + template);
        return new Own(this, name);
    }

    private void examine() throws SQLException {
        if (examined) {
            return;
        }
        List<String> signs;
        try (Connection connection = DriverManager.getConnection(address.url(), address.login())) {
            signs = new ArrayList<>(RealServer.signs(connection));
            if (!"postgres".equals(connection.getCatalog())) {
                signs.addAll(signsOfUsual());
            }
        }
        if (!signs.isEmpty()) {
            throw new IllegalArgumentException("The server of db.rehearsal.url looks like one that somebody needs: "
                    + String.join("; ", signs) + ". Nothing was created on it. Name a server that holds nothing, for"
                    + " instance a container that starts with this build, or leave db.rehearsal.url out: then PostgreSQL"
                    + " comes with the build.");
        }
        examined = true;
    }

    /** Many servers keep all that they have in the database that is always there. */
    private List<String> signsOfUsual() throws SQLException {
        try (Connection connection = beside("postgres")) {
            return RealServer.signsOfDatabase(connection);
        } catch (SQLException e) {
            return List.of(); // it is not there, or not for this role
        }
    }

    private Connection beside(String database) throws SQLException {
        String url = address.url().replaceFirst("^(jdbc:postgresql:(?://[^/]*/)?)[^?]*", "$1" + database);
        return DriverManager.getConnection(url, address.login());
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address.url(), address.login());
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
            return server.beside(name.text());
        }

        @Override
        public void close() throws SQLException {
            server.run("DROP DATABASE IF EXISTS " + SqlWriter.quote(name) + " WITH (FORCE)");
        }
    }
}
