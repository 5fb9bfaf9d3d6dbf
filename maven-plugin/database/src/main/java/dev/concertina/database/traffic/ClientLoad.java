package dev.concertina.database.traffic;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** Clients that work, each in its own thread, until this is closed. */
final class ClientLoad implements AutoCloseable {
    private final List<Worker> workers;

    ClientLoad(List<ClientSession> sessions, Moment moment) {
        long start = System.nanoTime();
        workers = sessions.stream().map(s -> new Worker(s, moment, start)).toList();
    }

    /** Lets all begin, and waits until they have. */
    void begin() {
        workers.forEach(Thread::start);
        workers.forEach(Worker::awaitWork);
    }

    /** Lets each finish its statement; whoever lost its connection is told of. */
    @Override
    public void close() throws SQLException {
        workers.forEach(w -> w.stopped = true);
        for (Worker worker : workers) {
            worker.end();
        }
    }

    private static final class Worker extends Thread {
        private final ClientSession session;
        private final Moment moment;
        private final long scriptStart;
        private final CountDownLatch working = new CountDownLatch(1);
        private volatile boolean stopped;
        private Optional<SQLException> lost = Optional.empty();

        private Worker(ClientSession session, Moment moment, long scriptStart) {
            super("concertina-client");
            this.session = session;
            this.moment = moment;
            this.scriptStart = scriptStart;
            setDaemon(true);
        }

        @Override
        public void run() {
            try {
                working.countDown();
                boolean busy = true;
                while (busy && !stopped) {
                    busy = session.cycle(moment, scriptStart, () -> stopped);
                }
            } catch (SQLException e) {
                lost = Optional.of(e);
            }
        }

        private void awaitWork() {
            try {
                working.await();
            } catch (InterruptedException e) {
                interrupt();
                Thread.currentThread().interrupt();
            }
        }

        private void end() throws SQLException {
            try {
                join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            if (lost.isPresent()) {
                throw lost.get();
            }
        }
    }
}
