package dev.concertina.database.apply;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Cuts a table into stretches, and finds the next ones while others are written, once nothing at the server stands against
 * them.
 */
final class Scout implements AutoCloseable {
    private final Session session;
    private final BatchStatement statement;
    private final BatchTable table;
    private final BatchSize size;
    private final KeyRange range;
    private final Pressure pressure;
    private final int lead;
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Queue<Underway<Optional<Stretch>>> found = new ArrayDeque<>();

    private List<String> last = List.of();
    private long number;
    private boolean over;

    /** @param lead how many stretches it is ahead */
    Scout(UnitContext context, BatchStatement statement, BatchTable table, BatchSize size, int lead)
            throws SQLException {
        this.session = context.open("look ahead");
        this.statement = statement;
        this.table = table;
        this.size = size;
        this.range = new KeyRange(statement.key(), table.types());
        this.pressure = new Pressure(context, session, statement.batch().table());
        this.lead = lead;
    }

    /**
     * Begins to go through the table.
     *
     * @param done where the work goes on; empty for its beginning
     */
    synchronized void begin(List<String> done) {
        found.clear();
        thread.execute(() -> {
            last = done;
            number = 0;
            over = false;
        });
        for (int i = 0; i < lead; i++) {
            found.add(new Underway<>(thread.submit(this::look)));
        }
    }

    /** The next stretch; none once the last one was taken. */
    synchronized Optional<Stretch> next() throws SQLException {
        Optional<Stretch> next = found.remove().join();
        found.add(new Underway<>(thread.submit(this::look)));
        return next;
    }

    private Optional<Stretch> look() throws SQLException {
        if (over) {
            return Optional.empty();
        }
        pressure.await();
        Stretch stretch = statement.key().isEmpty() ? byPlace() : byKey();
        last = stretch.end();
        number++;
        over = stretch.isLast();
        return Optional.of(stretch);
    }

    private Stretch byKey() throws SQLException {
        String after = range.after(last);
        List<String> end = session.strings(statement.end(after, size.rows()));
        return new Stretch(number, after + " AND " + range.upTo(end), end, size.rows());
    }

    /** A table without a key, by where its rows lie; one with partitions in one piece. */
    private Stretch byPlace() {
        if (table.partitioned()) {
            return new Stretch(number, "true", List.of(), size.rows());
        }
        long page = last.isEmpty() ? 0 : Long.parseLong(last.get(0));
        long next = page + Math.max(1, size.rows() / Math.max(1, table.rows() / Math.max(1, table.pages())));
        String from = "ctid >= '(" + page + ",0)'::tid";
        return next > table.pages()
                ? new Stretch(number, from, List.of(), size.rows())
                : new Stretch(
                        number,
                        from + " AND ctid < '(" + next + ",0)'::tid",
                        List.of(Long.toString(next)),
                        size.rows());
    }

    @Override
    public void close() throws SQLException {
        thread.shutdownNow();
        session.connection().close();
    }
}
