package dev.concertina.database.apply;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/** Sessions that take turns at the same work, each in a thread of its own. */
final class Crew implements AutoCloseable {
    private final List<Session> sessions = new ArrayList<>();
    private final List<Session> opened = new ArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private Crew(Session first) {
        sessions.add(first);
    }

    /** As many as the limits say; the session that does the rest of the script is among them. */
    static Crew of(UnitContext context) throws SQLException {
        Crew crew = new Crew(context.work());
        try {
            while (crew.sessions.size() < context.limits().connections()) {
                Session session = context.open("work beside");
                crew.opened.add(session);
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

    /**
     * Lets every session take turns until it finds none. If one fails, the others end their turns first.
     *
     * @throws SQLException the first failure
     */
    void work(Turns turns) throws SQLException {
        AtomicBoolean failed = new AtomicBoolean();
        List<Callable<Void>> all = new ArrayList<>();
        for (Session session : sessions) {
            all.add(() -> {
                boolean done = false;
                try {
                    while (!failed.get() && turns.take(session)) {}
                    done = true;
                } finally {
                    failed.compareAndSet(false, !done);
                }
                return null;
            });
        }
        Underway.all(threads, all);
    }

    /** Tells every session the same. */
    void execute(String sql) throws SQLException {
        for (Session session : sessions) {
            session.execute(sql);
        }
    }

    /** Ends the sessions that were opened for it; what one of them has not committed yet is rolled back. */
    @Override
    public void close() throws SQLException {
        threads.shutdownNow();
        for (Session session : opened) {
            session.connection().close();
        }
    }

    /** Work in parts. */
    @FunctionalInterface
    interface Turns {
        /** Does the next part; answers whether there was one. */
        boolean take(Session session) throws SQLException;
    }
}
