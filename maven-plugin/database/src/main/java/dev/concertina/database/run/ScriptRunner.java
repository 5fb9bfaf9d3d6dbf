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
    /** How long a transaction that is tried again waits for a lock: as a run does, before a deadlock is looked for. */
    private static final int LOCK_MILLIS = 400;

    private final Connection connection;
    private final Watch watch;
    private final int attempts;

    /** @param connection in auto-commit mode, which it is again after each script */
    public ScriptRunner(Connection connection) {
        this(connection, Watch.NONE);
    }

    /** @param connection in auto-commit mode, which it is again after each script */
    public ScriptRunner(Connection connection, Watch watch) {
        this(connection, watch, 1);
    }

    /** @param attempts how often a transaction is tried that others stop */
    public ScriptRunner(Connection connection, Watch watch, int attempts) {
        this.connection = connection;
        this.watch = watch;
        this.attempts = attempts;
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
                if (unit instanceof Unit.Transaction || watch.wraps(unit)) {
                    transaction(script, unit, attempts);
                } else {
                    statements(script, unit, false);
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

    private void transaction(Script script, Unit unit, int left) throws SQLException {
        try {
            transaction(script, unit);
        } catch (ScriptFailure e) {
            if (left == 1 || !Others.stopped(e)) {
                throw e;
            }
            transaction(script, unit, left - 1);
        }
    }

    private void transaction(Script script, Unit unit) throws SQLException {
        connection.setAutoCommit(false);
        boolean done = false;
        try {
            if (attempts > 1) {
                set("SET LOCAL lock_timeout = " + LOCK_MILLIS);
            }
            statements(script, unit, true);
            connection.commit();
            done = true;
        } finally {
            if (!done) {
                connection.rollback();
            }
            connection.setAutoCommit(true);
        }
        watch.ended();
    }

    private void statements(Script script, Unit unit, boolean transaction) throws SQLException {
        for (Statement statement : unit.statements()) {
            watch.before(connection, statement, transaction);
            try (java.sql.Statement jdbc = connection.createStatement()) {
                execute(script, statement, jdbc);
                watch.after(connection, statement, jdbc);
            }
            if (!transaction) {
                watch.ended();
            }
        }
    }

    private static void execute(Script script, Statement statement, java.sql.Statement jdbc) throws SQLException {
        try {
            jdbc.setEscapeProcessing(false);
            jdbc.execute(statement.text());
        } catch (SQLException e) {
            throw new ScriptFailure(script, statement, e);
        }
    }
}
