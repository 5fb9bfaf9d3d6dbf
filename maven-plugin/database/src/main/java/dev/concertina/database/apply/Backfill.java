package dev.concertina.database.apply;

import dev.concertina.database.ledger.Entry;
import dev.concertina.ddl.SqlWriter;
import dev.concertina.script.Unit;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * An UPDATE of a whole table, a range of keys at a time, each in a transaction of its own that also tells how far it has
 * come. Rows that somebody else holds are left out at first; a second pass waits for them. With several connections as many
 * ranges are written at once; how far it has come is told with the last of them, when the others are committed.
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
    private final int unit;
    private final Pace pace;
    private Checkpoint checkpoint;

    private Backfill(UnitContext context, BatchStatement statement, BatchTable table, Crew crew, Scout scout, int unit)
            throws SQLException {
        this.context = context;
        this.crew = crew;
        this.scout = scout;
        this.statement = statement;
        this.table = table;
        this.size = new BatchSize(context.limits().batch());
        this.unit = unit;
        this.checkpoint = Checkpoint.read(context, unit);
        this.pace = new Pace(context.job().script().file(), table.rows(), checkpoint.rows());
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
        try (Crew crew = Crew.of(context);
                Scout scout = new Scout(context, statement, table)) {
            Backfill backfill = new Backfill(context, statement, table, crew, scout, unit);
            backfill.requireSilence();
            context.run(batch.statement(), () -> backfill.all(event));
            return backfill.checkpoint.rows();
        }
    }

    private void all(Entry event) throws SQLException {
        set(true);
        while (pass()) {
            checkpoint = checkpoint.nextPass();
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
            context.work().execute(setting);
            crew.execute(setting);
        }
    }

    /** Goes through the table once; answers whether another pass is needed. */
    private boolean pass() throws SQLException {
        if (statement.key().isEmpty()) {
            pages();
        } else {
            ranges();
        }
        return checkpoint.pass() + 1 < LAST_PASS && context.work().isTrue(statement.left());
    }

    private void ranges() throws SQLException {
        Underway<Stretch> next = scout.after(checkpoint.last(), size.rows(), crew.size() + 1);
        List<String> end;
        do {
            Stretch stretch = next.join();
            end = stretch.end();
            if (!end.isEmpty()) {
                next = scout.after(end, size.rows(), crew.size() + 1);
            }
            batch(stretch);
        } while (!end.isEmpty());
    }

    /** A table without a key, by where its rows lie; one with partitions in one piece. */
    private void pages() throws SQLException {
        if (table.partitioned()) {
            scout.await();
            batch(new Stretch(List.of("true"), List.of(), size.rows()));
            return;
        }
        long page = checkpoint.last().isEmpty()
                ? 0
                : Long.parseLong(checkpoint.last().get(0));
        while (page <= table.pages()) {
            long rowsAPage = Math.max(1, table.rows() / Math.max(1, table.pages()));
            long next = page + Math.max(1, size.rows() / rowsAPage);
            String upper = next > table.pages() ? "" : " AND ctid < '(" + next + ",0)'::tid";
            String rows = "ctid >= '(" + page + ",0)'::tid" + upper;
            scout.await();
            batch(new Stretch(List.of(rows), List.of(Long.toString(next)), size.rows()));
            page = next;
        }
    }

    /** Ranges that follow one another, all but the last by the crew. */
    private void batch(Stretch stretch) throws SQLException {
        context.run().stop().requireNone(context.job().script().file() + " after " + checkpoint.rows() + " rows");
        List<String> parts = stretch.parts();
        Checkpoint before = checkpoint;
        long begin = System.nanoTime();
        crew.start(
                parts.subList(0, parts.size() - 1),
                (session, rows) -> write(session, rows, n -> Checkpoint.add(session, context, unit, n)));
        write(context.work(), parts.get(parts.size() - 1), n -> {
            Checkpoint after = before.advanced(stretch.end(), n + crew.join());
            after.write(context, unit);
            checkpoint = after;
        });
        size.took(stretch.rows(), System.nanoTime() - begin);
        context.log().batchEnds(context.job(), checkpoint.rows() - before.rows());
        pace.tell(context.log(), checkpoint.rows());
    }

    /** One range, whole at first; where others hold some of its rows, without these, which a second pass finds. */
    private long write(Session session, String rows, Telling telling) throws SQLException {
        AtomicLong written = new AtomicLong();
        if (checkpoint.pass() > 0 || statement.joined()) {
            context.retry()
                    .run(
                            context.job().script().file(),
                            () -> written.set(once(session, statement.rows(rows), telling)));
            return written.get();
        }
        try {
            return once(session, statement.rows(rows), telling);
        } catch (SQLException e) {
            if (!Retry.isOthers(e)) {
                throw e;
            }
            return once(session, statement.freeRows(rows, !table.partitioned()), telling);
        }
    }

    private static long once(Session session, String sql, Telling telling) throws SQLException {
        AtomicLong written = new AtomicLong();
        session.transaction(() -> {
            try (Statement jdbc = session.connection().createStatement()) {
                jdbc.setEscapeProcessing(false);
                written.set(jdbc.executeLargeUpdate(sql));
                telling.tell(written.get());
            }
        });
        return written.get();
    }

    private void end(Entry event) throws SQLException {
        context.work().execute("ANALYZE " + SqlWriter.quote(statement.batch().table()));
        context.appendAlone(event.with("rows", checkpoint.rows()));
    }

    /** Tells in the transaction of a range how many rows it wrote. */
    @FunctionalInterface
    private interface Telling {
        void tell(long rows) throws SQLException;
    }
}
