package dev.concertina.database.apply;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Sessions that write beside the one that tells the ledger, each in a thread of its own. */
final class Crew implements AutoCloseable {
    private final List<Session> sessions = new ArrayList<>();
    private final ExecutorService threads;
    private List<Underway<Long>> underway = List.of();

    private Crew(int size) {
        this.threads = Executors.newFixedThreadPool(Math.max(1, size));
    }

    /** As many as the limits say, less the one that tells the ledger. */
    static Crew of(UnitContext context) throws SQLException {
        int size = context.limits().connections() - 1;
        Crew crew = new Crew(size);
        try {
            for (int i = 0; i < size; i++) {
                Session session = context.open("work beside");
                crew.sessions.add(session);
                RunnerLock.share(session, RunnerLock.CREW);
            }
            return crew;
        } catch (SQLException e) {
            crew.close();
            throw e;
        }
    }

    int size() {
        return sessions.size();
    }

    /** Gives each a part of the table to write; there are no more parts than sessions. */
    void start(List<String> parts, Part work) {
        List<Underway<Long>> started = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Session session = sessions.get(i);
            String rows = parts.get(i);
            started.add(new Underway<>(threads.submit(() -> work.write(session, rows))));
        }
        underway = started;
    }

    /** Waits until the parts are committed; how many rows that were. */
    long join() throws SQLException {
        long rows = 0;
        for (Underway<Long> part : underway) {
            rows += part.join();
        }
        return rows;
    }

    /** Tells every session the same. */
    void execute(String sql) throws SQLException {
        for (Session session : sessions) {
            session.execute(sql);
        }
    }

    /** Ends the sessions; what one of them has not committed yet is rolled back. */
    @Override
    public void close() throws SQLException {
        threads.shutdownNow();
        for (Session session : sessions) {
            session.connection().close();
        }
    }

    /** Writes a part of a table. */
    @FunctionalInterface
    interface Part {
        /**
         * In a transaction of its own.
         *
         * @param rows the condition on them
         * @return how many it were
         */
        long write(Session session, String rows) throws SQLException;
    }
}
