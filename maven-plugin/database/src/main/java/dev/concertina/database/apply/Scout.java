package dev.concertina.database.apply;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Finds the next batch while one is written, once nothing at the server stands against it. */
final class Scout implements AutoCloseable {
    private final Session session;
    private final BatchStatement statement;
    private final KeyRange range;
    private final Pressure pressure;
    private final ExecutorService thread = Executors.newSingleThreadExecutor();

    Scout(UnitContext context, BatchStatement statement, BatchTable table) throws SQLException {
        this.session = context.open("look ahead");
        this.statement = statement;
        this.range = new KeyRange(statement.key(), table.types());
        this.pressure = new Pressure(context, session, statement.batch().table());
    }

    /**
     * Looks for the rows that follow a key.
     *
     * @param last that is taken; empty at the beginning of the table
     * @param rows for each connection
     * @param connections that write at once
     */
    Underway<Stretch> after(List<String> last, long rows, int connections) {
        return new Underway<>(thread.submit(() -> {
            pressure.await();
            List<String> parts = new ArrayList<>();
            List<String> end = last;
            do {
                String after = range.after(end);
                end = session.strings(statement.end(after, rows));
                parts.add(after + " AND " + range.upTo(end));
            } while (!end.isEmpty() && parts.size() < connections);
            return new Stretch(parts, end, rows);
        }));
    }

    /** Waits until nothing stands against a batch that is found without looking ahead. */
    void await() throws SQLException {
        pressure.await();
    }

    @Override
    public void close() throws SQLException {
        thread.shutdownNow();
        session.connection().close();
    }
}
