package dev.concertina.database.rehearse;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * Fills one table, many rows a statement. Where the server refuses one, its rows are tried one by one, and those that are
 * refused still with other values.
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
            inserted += Math.max(0, attempt(statement.together(start, start, 0, 1, false)));
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
        if (hopeless() || inserted >= rows || together(from, to, 2 * round, rows - inserted)) {
            return;
        }
        List<Long> refused = LongStream.rangeClosed(from, to).boxed().toList();
        for (int other = 0; other <= IDLE && !refused.isEmpty() && inserted < rows && !hopeless(); other++) {
            refused = apart(refused, 2 * round + other, rows);
        }
    }

    private boolean together(long from, long to, int attempt, int most) throws SQLException {
        int done = attempt(statement.together(from, to, attempt, most, true));
        inserted += Math.max(0, done);
        return done >= 0;
    }

    /** Tries them one by one, in the server, and answers with those that it refused. */
    private List<Long> apart(List<Long> numbers, int attempt, int rows) throws SQLException {
        if (attempt(statement.apart(numbers, attempt, rows - inserted, checkedAtOnce)) >= 0) {
            return told();
        }
        if (numbers.size() == 1) {
            failures++;
            return numbers;
        }
        // a value of one of them cannot be computed
        int middle = numbers.size() / 2;
        List<Long> refused = new ArrayList<>(apart(numbers.subList(0, middle), attempt, rows));
        refused.addAll(apart(numbers.subList(middle, numbers.size()), attempt, rows));
        return refused;
    }

    /** What came of trying rows one by one. */
    private List<Long> told() throws SQLException {
        try (Statement jdbc = connection.createStatement();
                ResultSet row = jdbc.executeQuery("SELECT current_setting('" + RowStatement.TAKEN
                        + "')::int, current_setting('" + RowStatement.REFUSED + "')::bigint[], current_setting('"
                        + RowStatement.REFUSAL + "')")) {
            row.next();
            inserted += row.getInt(1);
            List<Long> refused = List.of((Long[]) row.getArray(2).getArray());
            failures += refused.size();
            last = refused.isEmpty() ? last : row.getString(3);
            return refused;
        }
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
                last = String.valueOf(e.getMessage()).replaceFirst("^ERROR: ", "");
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
