package dev.concertina.database.apply;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A session with the database, in auto-commit mode but for its transactions.
 *
 * @param connection stays the caller's to close
 */
record Session(Connection connection) {
    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    /** Runs a statement that writes rows; answers how many. */
    long update(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            return statement.executeLargeUpdate(sql);
        }
    }

    /** The first column of every row as text; NULL is left out. */
    List<String> strings(String sql, String... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            List<String> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    Optional.ofNullable(row.getString(1)).ifPresent(found::add);
                }
            }
            return found;
        }
    }

    /** The first of these. */
    Optional<String> text(String sql, String... parameters) throws SQLException {
        return strings(sql, parameters).stream().findFirst();
    }

    /** Whether a query of one boolean says so. */
    boolean isTrue(String sql, String... parameters) throws SQLException {
        return text(sql, parameters).filter("t"::equals).isPresent();
    }

    /** Does something in one transaction, of which nothing stays if it fails. */
    void transaction(Work work) throws SQLException {
        connection.setAutoCommit(false);
        boolean done = false;
        try {
            work.run();
            connection.commit();
            done = true;
        } finally {
            if (!done && !connection.isClosed()) {
                connection.rollback();
            }
            if (!connection.isClosed()) {
                connection.setAutoCommit(true);
            }
        }
    }

    /** What is done in a transaction. */
    @FunctionalInterface
    interface Work {
        void run() throws SQLException;
    }
}
