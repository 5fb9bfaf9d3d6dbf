package dev.concertina.database.apply;

import dev.concertina.database.ledger.Entry;
import dev.concertina.database.run.Others;
import dev.concertina.ddl.SqlWriter;
import dev.concertina.script.Unit;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * An UPDATE of a whole table, a range of keys at a time, each in a transaction of its own that also tells how far it has
 * come. Rows that somebody else holds are left out at first; a second pass waits for them. Several connections take turns.
 */
final class Backfill {
    private static final int LAST_PASS = 2;
    private static final long PATIENCE_MILLIS = 100;

    private final UnitContext context;
    private final BatchStatement statement;
    private final BatchTable table;
    private final BatchSize size;
    private final Crew crew;
    private final Scout scout;
    private final Progress progress;
    private final Pace pace;

    private Backfill(
            UnitContext context,
            BatchStatement statement,
            BatchTable table,
            BatchSize size,
            Crew crew,
            Scout scout,
            Progress progress) {
        this.context = context;
        this.statement = statement;
        this.table = table;
        this.size = size;
        this.crew = crew;
        this.scout = scout;
        this.progress = progress;
        this.pace = new Pace(
                context.job().script().file(),
                table.rows(),
                progress.checkpoint().rows());
    }

    /**
     * Runs it from where it was.
     *
     * @param event by which it is done
     * @return rows written
     */
    static long run(UnitContext context, Unit.Batch batch, int unit, Entry event) throws SQLException {
        BatchTable table = BatchTable.read(context.work(), batch.table(), batch.key());
        BatchStatement statement = BatchStatement.of(batch);
        BatchSize size = new BatchSize(context.limits().batch());
        Progress progress = new Progress(context, unit);
        try (Crew crew = Crew.of(context);
                Scout scout = new Scout(context, statement, table, size, crew.size())) {
            Backfill backfill = new Backfill(context, statement, table, size, crew, scout, progress);
            backfill.requireSilence();
            context.run(batch.statement(), () -> backfill.all(event));
            return progress.checkpoint().rows();
        }
    }

    private void all(Entry event) throws SQLException {
        set(true);
        while (pass()) {
            progress.nextPass();
        }
        set(false);
        end(event);
    }

    private void requireSilence() {
        if (!table.triggers().isEmpty() && !table.silent()) {
            throw new ApplyException(
                    "Table \"" + statement.batch().table() + "\" has triggers that each batch would fire: "
                            + String.join(", ", table.triggers())
                            + ". They would write to rows that only change their form. Grant the role SET ON PARAMETER"
                            + " session_replication_role (15 and later), run as superuser, or disable them for the time.");
        }
    }

    /**
     * Lets the session give way to others sooner than the server looks for deadlocks, fire no triggers, and not wait for the
     * disk after each batch; or takes that back. A session that fails is not used again.
     *
     * <p>A server that crashes may lose the last batches, but never one alone: its checkpoint is in the same transaction, and
     * the log is written in the order of the commits, so that what is lost is the end of the work and the next run goes on
     * before it. The event by which the whole is done waits for the disk, and all batches with it.
     *
     * @see <a href="https://www.postgresql.org/docs/current/wal-async-commit.html">Asynchronous commit</a>
     */
    private void set(boolean on) throws SQLException {
        long lock = context.limits().lock().toMillis();
        List<String> settings = new ArrayList<>();
        settings.add("SET lock_timeout = " + (on ? Math.min(lock, PATIENCE_MILLIS) : lock));
        settings.add(on ? "SET synchronous_commit = off" : "RESET synchronous_commit");
        if (table.silent()) {
            settings.add("SET session_replication_role = " + (on ? "replica" : "origin"));
        }
        for (String setting : settings) {
            crew.execute(setting);
        }
    }

    /** Goes through the table once; answers whether another pass is needed. */
    private boolean pass() throws SQLException {
        scout.begin(progress.checkpoint().last());
        crew.work(this::turn);
        return progress.checkpoint().pass() + 1 < LAST_PASS && context.work().isTrue(statement.left());
    }

    private boolean turn(Session session) throws SQLException {
        String file = context.job().script().file();
        context.run()
                .stop()
                .requireNone(file + " after " + progress.checkpoint().rows() + " rows");
        Optional<Stretch> next = scout.next();
        if (next.isEmpty()) {
            return false;
        }
        Stretch stretch = next.get();
        long begin = System.nanoTime();
        long rows = write(session, stretch);
        size.took(stretch.size(), System.nanoTime() - begin);
        progress.committed(stretch, rows);
        context.log().batchEnds(context.job(), rows);
        pace.tell(context.log(), progress.checkpoint().rows());
        return true;
    }

    /** A stretch, whole at first; where others hold some of its rows, without these, which a second pass finds. */
    private long write(Session session, Stretch stretch) throws SQLException {
        String all = statement.rows(stretch.rows());
        if (progress.checkpoint().pass() > 0 || statement.joined()) {
            AtomicLong written = new AtomicLong();
            context.retry().run(context.job().script().file(), () -> written.set(once(session, all, stretch)));
            return written.get();
        }
        try {
            return once(session, all, stretch);
        } catch (SQLException e) {
            if (!Others.stopped(e)) {
                throw e;
            }
            return once(session, statement.freeRows(stretch.rows(), !table.partitioned()), stretch);
        }
    }

    private long once(Session session, String sql, Stretch stretch) throws SQLException {
        AtomicLong written = new AtomicLong();
        session.transaction(() -> {
            written.set(session.update(sql));
            progress.tell(session, stretch, written.get());
        });
        return written.get();
    }

    private void end(Entry event) throws SQLException {
        context.work().execute("ANALYZE " + SqlWriter.quote(statement.batch().table()));
        context.appendAlone(event.with("rows", progress.checkpoint().rows()));
    }
}
