package dev.concertina.database.apply;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a backfill has committed. Its stretches end in any order; the ledger's checkpoint follows to the first of them that is
 * not committed yet, so that what lies behind it may be written again, and then finds nothing to do.
 */
final class Progress {
    private final UnitContext context;
    private final int unit;
    private final Map<Long, List<String>> ends = new HashMap<>();
    private Checkpoint checkpoint;
    private long next;

    Progress(UnitContext context, int unit) throws SQLException {
        this.context = context;
        this.unit = unit;
        this.checkpoint = Checkpoint.read(context, unit);
    }

    synchronized Checkpoint checkpoint() {
        return checkpoint;
    }

    /** Tells the ledger of a stretch in the transaction that wrote it. */
    void tell(Session session, Stretch stretch, long rows) throws SQLException {
        Optional<Checkpoint> farther = farther(stretch);
        if (farther.isPresent()) {
            farther.get().write(session, context, unit, rows);
        } else {
            Checkpoint.add(session, context, unit, rows);
        }
    }

    /** Only one stretch at a time can be the first that is not committed: nobody else moves the checkpoint meanwhile. */
    private synchronized Optional<Checkpoint> farther(Stretch stretch) {
        return stretch.number() == next ? Optional.of(checkpoint.at(end(stretch))) : Optional.empty();
    }

    private List<String> end(Stretch stretch) {
        List<String> end = stretch.end();
        for (long n = stretch.number() + 1; ends.containsKey(n); n++) {
            end = ends.get(n);
        }
        return end;
    }

    /** The transaction of a stretch was committed. */
    synchronized void committed(Stretch stretch, long rows) {
        ends.put(stretch.number(), stretch.end());
        checkpoint = checkpoint.plus(rows);
        for (; ends.containsKey(next); next++) {
            checkpoint = checkpoint.at(ends.remove(next));
        }
    }

    /** Another way through the table begins; all stretches of this one are committed. */
    synchronized void nextPass() {
        next = 0;
        checkpoint = checkpoint.nextPass();
    }
}
