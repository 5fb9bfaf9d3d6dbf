package dev.concertina.database.traffic;

import dev.concertina.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * One version of the code on its connection. What a statement did before the migration, it must do at every later moment;
 * one of which nothing is known from before must succeed and find its row. Not for use by two threads at a time.
 */
final class ClientSession implements AutoCloseable {
    private static final int STALLS = 5;
    /** An error that a function of the user's raised. */
    private static final String RAISED = "P0001";

    private final CodeVersion code;
    private final Connection connection;
    private final List<ClientRow> rows;
    private final Map<List<String>, Outcome> expected = new HashMap<>();
    private final Map<String, ClientFailure> failures = new LinkedHashMap<>();
    private final List<Stall> stalls = new ArrayList<>();
    private final Set<ClientRow> broken = new HashSet<>();
    private final Set<String> refused;
    private final Set<QualifiedName> fresh;
    private final List<String> warnings = new ArrayList<>();
    private long statements;

    /**
     * Not at work yet.
     *
     * @param refused what the code before could not do, by table and kind: nobody expects it of this one
     * @param fresh tables of which no code before this one knew
     */
    ClientSession(
            CodeVersion code,
            Connection connection,
            List<ClientRow> rows,
            Set<String> refused,
            Set<QualifiedName> fresh) {
        this.code = code;
        this.connection = connection;
        this.rows = List.copyOf(rows);
        this.refused = new HashSet<>(refused);
        this.fresh = Set.copyOf(fresh);
    }

    /** Learns what each statement does without the migration. */
    void learn() throws SQLException {
        for (ClientRow row : rows) {
            for (ClientStatement statement : row.statements()) {
                Outcome outcome = Outcome.of(connection, statement);
                expected.put(statement.sql(), outcome);
                if (outcome.isFailure()) {
                    refused.add(key(statement));
                }
                statements++;
            }
        }
    }

    /** Runs everything once, unless it is to stop, and tells whether there was anything. */
    boolean cycle(Moment moment, long scriptStart, BooleanSupplier stopped) throws SQLException {
        long before = statements;
        for (ClientRow row : rows) {
            if (stopped.getAsBoolean()) {
                return true;
            }
            // to the end of the row, which is as it was only then
            for (ClientStatement statement : row.statements()) {
                if (!broken.contains(row) && !refused.contains(key(statement))) {
                    run(row, statement, moment, scriptStart);
                }
            }
        }
        return statements > before;
    }

    private void run(ClientRow row, ClientStatement statement, Moment moment, long scriptStart) throws SQLException {
        long start = System.nanoTime();
        Outcome outcome = Outcome.of(connection, statement);
        long micros = TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - start);
        statements++;
        String sql = statement.sql().get(statement.sql().size() - 1);
        if (moment == Moment.DURING_UP || moment == Moment.DURING_DOWN) {
            stall(new Stall(code, moment, TimeUnit.NANOSECONDS.toMicros(start - scriptStart), micros, sql));
        }
        Outcome was = expected.get(statement.sql());
        boolean as = was == null ? outcome.rows() > 0 : outcome.rows() == was.rows();
        if (outcome.sqlState().equals(RAISED) && fresh.contains(statement.table())) {
            refused.add(key(statement));
            warnings.add("A trigger refuses what new code does in the new table " + statement.table() + " ("
                    + outcome.reason() + "): " + sql + ". If that is its purpose, nothing is to be done.");
        } else if (outcome.isFailure() || !as) {
            broken.add(row);
            fail(statement, moment, outcome, was == null ? 1 : was.rows());
        }
    }

    private void fail(ClientStatement statement, Moment moment, Outcome outcome, long rows) {
        String last = statement.sql().get(statement.sql().size() - 1);
        ClientFailure failure = outcome.isFailure()
                ? new ClientFailure(code, moment, outcome.failed(), outcome.sqlState(), outcome.reason())
                : new ClientFailure(
                        code, moment, last, "", "it reached " + outcome.rows() + " rows instead of " + rows);
        failures.putIfAbsent(key(statement) + failure.sqlState() + failure.reason(), failure);
    }

    private void stall(Stall stall) {
        stalls.add(stall);
        if (stalls.size() > STALLS) {
            stalls.sort(Comparator.comparingLong(Stall::micros).reversed());
            stalls.remove(STALLS);
        }
    }

    List<String> warnings() {
        return warnings;
    }

    /** What it could not do before the migration. */
    Set<String> refused() {
        return refused;
    }

    private static String key(ClientStatement statement) {
        QualifiedName table = statement.table();
        return table + " " + statement.kind();
    }

    ClientRun result() {
        stalls.sort(Comparator.comparingLong(Stall::micros).reversed());
        return new ClientRun(code, statements, List.copyOf(failures.values()), stalls);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
