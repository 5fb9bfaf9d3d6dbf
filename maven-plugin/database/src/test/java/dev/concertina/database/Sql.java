package dev.concertina.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/** Runs SQL in tests. */
public final class Sql {
    private Sql() {}

    /** Runs one or more statements. */
    public static void run(Connection connection, String... scripts) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String script : scripts) {
                statement.execute(script);
            }
        }
    }

    /** The first column of the first row as text. */
    public static String text(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            if (!row.next()) {
                throw new AssertionError("No row: " + query);
            }
            return row.getString(1);
        }
    }

    /** A test resource. */
    public static String resource(String name) {
        try (InputStream in = Sql.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
