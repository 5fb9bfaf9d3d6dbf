package dev.concertina.database.apply;

import dev.concertina.database.ledger.Entry;
import dev.concertina.ddl.SqlWriter;
import dev.concertina.script.Unit;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * An UPDATE of a whole table, a range of keys at a time, each in a transaction of its own that also tells how far it has
 * come. Rows that somebody else holds are left out at first; a second pass waits for them.
 */
final class Backfill {
    private static final int LAST_PASS = 2;
    private static final long PATIENCE_MILLIS = 100;

    private final UnitContext context;
    private final BatchStatement statement;
    private final BatchTable table;
    private final KeyRange range;
    private final BatchSize size;
    private final Pressure pressure;
    private final int unit;
    private Checkpoint checkpoint;

    private Backfill(UnitContext context, Unit.Batch batch, BatchTable table, int unit) throws SQLException {
        this.context = context;
        this.statement = BatchStatement.of(batch);
        this.table = table;
        this.range = new KeyRange(batch.key(), table.types());
        this.size = new BatchSize(context.limits().batch());
        this.pressure = new Pressure(context, batch.table());
        this.unit = unit;
        this.checkpoint = Checkpoint.read(context, unit);
    }

    /**
     * Runs it from where it was.
     *
     * @param event by which it is done
     * @return rows written
     */
    static long run(UnitContext context, Unit.Batch batch, int unit, Entry event) throws SQLException {
        BatchTable table = BatchTable.read(context.work(), batch.table(), batch.key());
        Backfill backfill = new Backfill(context, batch, table, unit);
        backfill.requireSilence();
        context.run(batch.statement(), () -> {
            backfill.set(true);
            while (backfill.pass()) {
                backfill.checkpoint = backfill.checkpoint.nextPass();
            }
            backfill.set(false);
            backfill.end(event);
        });
        return backfill.checkpoint.rows();
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
     * Lets the session give way to others sooner than the server looks for deadlocks, and fire no triggers; or takes that
     * back. A session that fails is not used again.
     */
    private void set(boolean on) throws SQLException {
        long lock = context.limits().lock().toMillis();
        context.work().execute("SET lock_timeout = " + (on ? Math.min(lock, PATIENCE_MILLIS) : lock));
        if (table.silent()) {
            context.work().execute("SET session_replication_role = " + (on ? "replica" : "origin"));
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
        boolean more = true;
        while (more) {
            String after = range.after(checkpoint.last());
            List<String> end = context.work().strings(statement.end(after, size.rows()));
            batch(after + " AND " + range.upTo(end), end);
            more = !end.isEmpty();
        }
    }

    /** A table without a key, by where its rows lie; one with partitions in one piece. */
    private void pages() throws SQLException {
        if (table.partitioned()) {
            batch("true", List.of());
            return;
        }
        long page = checkpoint.last().isEmpty()
                ? 0
                : Long.parseLong(checkpoint.last().get(0));
        while (page <= table.pages()) {
            long rowsAPage = Math.max(1, table.rows() / Math.max(1, table.pages()));
            long next = page + Math.max(1, size.rows() / rowsAPage);
            String upper = next > table.pages() ? "" : " AND ctid < '(" + next + ",0)'::tid";
            batch("ctid >= '(" + page + ",0)'::tid" + upper, List.of(Long.toString(next)));
            page = next;
        }
    }

    /** One range, whole at first; where others hold some of its rows, without these, which a second pass finds. */
    private void batch(String rows, List<String> end) throws SQLException {
        pressure.await();
        Checkpoint before = checkpoint;
        long begin = System.nanoTime();
        if (checkpoint.pass() > 0 || statement.joined()) {
            new Retry(context.limits().step(), context.log())
                    .run(context.job().script().file(), () -> once(statement.rows(rows), before, end));
        } else {
            try {
                once(statement.rows(rows), before, end);
            } catch (SQLException e) {
                if (!Retry.isOthers(e)) {
                    throw e;
                }
                once(statement.freeRows(rows, !table.partitioned()), before, end);
            }
        }
        size.took(System.nanoTime() - begin);
        context.log().batchEnds(context.job(), checkpoint.rows() - before.rows());
        context.log()
                .progress(context.job().script().file() + ": " + checkpoint.rows() + " rows written"
                        + (table.rows() > 0 ? " of about " + table.rows() : ""));
    }

    private void once(String sql, Checkpoint before, List<String> end) throws SQLException {
        Session work = context.work();
        checkpoint = before;
        work.transaction(() -> {
            try (Statement jdbc = work.connection().createStatement()) {
                jdbc.setEscapeProcessing(false);
                Checkpoint after = before.advanced(end, jdbc.executeLargeUpdate(sql));
                after.write(context, unit);
                checkpoint = after;
            }
        });
    }

    private void end(Entry event) throws SQLException {
        context.work().execute("ANALYZE " + SqlWriter.quote(statement.batch().table()));
        context.appendAlone(event.with("rows", checkpoint.rows()));
    }
}
