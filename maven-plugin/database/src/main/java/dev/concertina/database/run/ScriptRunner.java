package dev.concertina.database.run;

import dev.concertina.parse.Statement;
import dev.concertina.script.Script;
import dev.concertina.script.Unit;
import dev.concertina.script.Units;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Runs scripts on one connection: each unit is one transaction or one statement outside any. A unit that fails is rolled
 * back; those before it stay. A name without its schema means nothing but what PostgreSQL itself brings, as it does where
 * the scripts are applied.
 */
public final class ScriptRunner {
    private final Connection connection;

    /** @param connection in auto-commit mode, which it is again after each script */
    public ScriptRunner(Connection connection) {
        this.connection = connection;
    }

    /**
     * Runs all units of a script.
     *
     * @throws ScriptFailure naming the file and the statement
     */
    public void run(Script script) throws SQLException {
        set("SET search_path = pg_catalog, pg_temp", "SET row_security = off");
        try {
            for (Unit unit : Units.of(script)) {
                if (unit instanceof Unit.Transaction) {
                    transaction(script, unit);
                } else {
                    statements(script, unit);
                }
            }
        } finally {
            if (!connection.isClosed()) {
                set("RESET search_path", "RESET row_security");
            }
        }
    }

    private void set(String... settings) throws SQLException {
        try (java.sql.Statement session = connection.createStatement()) {
            for (String setting : settings) {
                session.execute(setting);
            }
        }
    }

    private void transaction(Script script, Unit unit) throws SQLException {
        connection.setAutoCommit(false);
        boolean done = false;
        try {
            statements(script, unit);
            connection.commit();
            done = true;
        } finally {
            if (!done) {
                connection.rollback();
            }
            connection.setAutoCommit(true);
        }
    }

    private void statements(Script script, Unit unit) throws SQLException {
        for (Statement statement : unit.statements()) {
            try (java.sql.Statement jdbc = connection.createStatement()) {
                jdbc.setEscapeProcessing(false);
                jdbc.execute(statement.text());
            } catch (SQLException e) {
                throw new ScriptFailure(script, statement, e);
            }
        }
    }
}
