package dev.concertina.database.rehearse;

import dev.concertina.database.run.Disposable;
import dev.concertina.parse.SqlSyntaxException;
import dev.concertina.parse.Statement;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * Asks tests in sessions of their own, each in one transaction of which nothing stays: what a test writes, and the role
 * that it takes on, ends with its file. A statement that fails is undone alone, and those behind it run.
 */
final class SmokeTestRun {
    private static final int SAMPLES = 3;
    private static final int LONGEST = 40;

    private final Connection connection;
    private final SmokeTest test;
    private final List<String> findings = new ArrayList<>();
    private int statements;

    private SmokeTestRun(Connection connection, SmokeTest test) {
        this.connection = connection;
        this.test = test;
    }

    /** @param behind the migration that ran last, if the tests are named for it */
    static List<TestedFile> ask(Disposable.Database database, List<SmokeTest> tests, Optional<String> behind)
            throws SQLException {
        List<TestedFile> asked = new ArrayList<>();
        for (SmokeTest test : tests) {
            try (Connection connection = database.connect()) {
                connection.setAutoCommit(false);
                SmokeTestRun run = new SmokeTestRun(connection, test);
                run.all();
                connection.rollback();
                asked.add(new TestedFile(test.file(), behind, run.statements, run.findings));
            }
        }
        return asked;
    }

    private void all() throws SQLException {
        try {
            for (Statement statement : test.statements()) {
                one(statement.text(), statement.position().line());
            }
        } catch (SqlSyntaxException e) {
            findings.add(test.file() + " cannot be read: " + e.getMessage());
        }
        // what a deferred constraint says of rows that the test wrote
        one("SET CONSTRAINTS ALL IMMEDIATE", test.sql().lines().toList().size());
        statements--;
    }

    private void one(String sql, int line) throws SQLException {
        run("SAVEPOINT concertina_test");
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statements++;
            if (statement.execute(sql)) {
                rows(statement.getResultSet(), line);
            }
        } catch (SQLException e) {
            findings.add(test.file() + " line " + line + ": " + e.getMessage());
            run("ROLLBACK TO SAVEPOINT concertina_test");
        }
    }

    private void rows(ResultSet rows, int line) throws SQLException {
        List<String> samples = new ArrayList<>();
        long count = 0;
        while (rows.next()) {
            count++;
            if (samples.size() < SAMPLES) {
                samples.add(sample(rows));
            }
        }
        if (count > 0) {
            findings.add(test.file() + " line " + line + ": returned " + count + (count == 1 ? " row" : " rows")
                    + " instead of none, for example " + String.join("; ", samples));
        }
    }

    private static String sample(ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        StringJoiner sample = new StringJoiner(", ", "(", ")");
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            String value = Optional.ofNullable(row.getString(i)).orElse("NULL");
            String shown = value.codePointCount(0, value.length()) <= LONGEST
                    ? value
                    : value.substring(0, value.offsetByCodePoints(0, LONGEST)) + "…";
            sample.add(columns.getColumnLabel(i) + "=" + shown.replaceAll("\\p{Cntrl}", "·"));
        }
        return sample.toString();
    }

    private void run(String sql) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
