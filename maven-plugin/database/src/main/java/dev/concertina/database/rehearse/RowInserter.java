package dev.concertina.database.rehearse;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * Fills one table, many rows a statement. What the server refuses is halved until single rows are left, and these are
 * tried with other values.
 */
final class RowInserter {
    /** So many rows show what the server thinks of the values. */
    private static final int FIRST = 24;

    private static final int AT_ONCE = 5_000;
    private static final int ROUNDS = 16;
    /** Rounds without a new row after which none is expected. */
    private static final int IDLE = 5;
    /** Apart enough that no round meets the numbers of another. */
    private static final long STRIDE = 20_000_003;

    private static final int HOPELESS = 80;
    private static final int MOST_ASKED = 40;

    private final Connection connection;
    private final RowPlan plan;
    private final long seed;
    private final int start;
    private final boolean checkedAtOnce;
    private RowStatement statement;
    private int inserted;
    private int failures;
    private String last = "";

    /**
     * For one table.
     *
     * @param checkedAtOnce whether constraints that may wait do not
     * @param start the number of the first row
     */
    RowInserter(Connection connection, RowPlan plan, long seed, boolean checkedAtOnce, int start) throws SQLException {
        this.connection = connection;
        this.plan = plan;
        this.seed = seed;
        this.checkedAtOnce = checkedAtOnce;
        this.start = start;
        this.statement = plan.statement(seed, start);
    }

    void insert(int rows) throws SQLException {
        long asked = 0;
        int idle = 0;
        for (int round = 0; round < ROUNDS && inserted < rows && idle < IDLE && !hopeless(); round++) {
            int before = inserted;
            long missing = (long) rows - inserted;
            long wanted = Math.min(round == 0 ? rows : missing * factor(asked), (long) MOST_ASKED * rows + FIRST);
            chunks(start + round * STRIDE, wanted, round, rows);
            asked += wanted;
            idle = inserted == before ? idle + 1 : 0;
        }
        if (inserted == 0 && last.isEmpty()) {
            // nothing that was proposed fits together: let the server say what it misses
            inserted += Math.max(0, attempt(statement.sql(start, start, 0, 1, false)));
        }
    }

    /** How many rows are to be proposed for one that is taken. */
    private long factor(long asked) {
        return inserted == 0 ? MOST_ASKED : Math.min(MOST_ASKED, asked / inserted + 1);
    }

    private void chunks(long start, long wanted, int round, int rows) throws SQLException {
        long size = FIRST;
        for (long from = start; from < start + wanted && inserted < rows && !hopeless(); from += size) {
            size = from == start ? FIRST : statement.refersToItself() ? Math.min(AT_ONCE, size * 2) : AT_ONCE;
            range(from, Math.min(from + size, start + wanted) - 1, round, rows);
            if (statement.refersToItself()) {
                statement = plan.statement(seed, start);
            }
        }
    }

    private boolean hopeless() {
        return failures > HOPELESS + inserted;
    }

    private void range(long from, long to, int round, int rows) throws SQLException {
        if (hopeless() || inserted >= rows || taken(from, to, 2 * round, rows)) {
            return;
        }
        if (to - from >= FIRST && taken(from, to, 2 * round + 1, rows)) {
            return;
        }
        if (from == to) {
            for (int other = 1; other <= IDLE && !taken(from, to, 2 * round + other, rows); other++) {}
            return;
        }
        long middle = (from + to) / 2;
        range(from, middle, round, rows);
        range(middle + 1, to, round, rows);
    }

    private boolean taken(long from, long to, int attempt, int rows) throws SQLException {
        int done = attempt(statement.sql(from, to, attempt, rows - inserted, true));
        failures += done < 0 ? 1 : 0;
        inserted += Math.max(0, done);
        return done >= 0;
    }

    /** How many rows came of it; less than none if the server refused it. */
    private int attempt(String sql) throws SQLException {
        try (Statement jdbc = connection.createStatement()) {
            jdbc.setEscapeProcessing(false);
            jdbc.execute("SAVEPOINT concertina_row");
            try {
                int done = jdbc.executeUpdate(sql);
                if (checkedAtOnce) {
                    jdbc.execute("SET CONSTRAINTS ALL IMMEDIATE");
                }
                jdbc.execute("RELEASE SAVEPOINT concertina_row");
                return done;
            } catch (SQLException e) {
                last = String.valueOf(e.getMessage());
                jdbc.execute("ROLLBACK TO SAVEPOINT concertina_row");
                return -1;
            }
        }
    }

    /** Why there is no row, if there is none. */
    Optional<String> refusal() {
        return inserted > 0
                ? Optional.empty()
                : Optional.of(last.lines().findFirst().orElse("no values were found that its checks allow together"));
    }
}
