package dev.concertina.database.plan;

import dev.concertina.parse.Statement;
import dev.concertina.script.Script;
import dev.concertina.script.Unit;
import dev.concertina.script.Units;
import java.sql.Connection;
import java.sql.SQLException;

/** Runs the text of a script as its units say: transactions and single statements. */
public final class Scripts {
    private Scripts() {}

    public static void run(Connection connection, Script script) throws SQLException {
        for (Unit unit : Units.of(script)) {
            connection.setAutoCommit(!(unit instanceof Unit.Transaction));
            try {
                for (Statement statement : unit.statements()) {
                    execute(connection, script, statement);
                }
                if (!connection.getAutoCommit()) {
                    connection.commit();
                }
            } catch (SQLException e) {
                if (!connection.getAutoCommit()) {
                    connection.rollback();
                }
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private static void execute(Connection connection, Script script, Statement statement) throws SQLException {
        try (java.sql.Statement jdbc = connection.createStatement()) {
            jdbc.execute(statement.text());
        } catch (SQLException e) {
            throw new SQLException(
                    script.file() + ": " + e.getMessage() + "\nin: " + statement.text(), e.getSQLState(), e);
        }
    }
}
