package dev.concertina.database.observe;

import dev.concertina.schema.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one statement of a script did.
 *
 * @param line of the script, from 1
 * @param sql without comments, on one line, shortened
 * @param startMicros since the script began
 * @param micros that it took
 * @param locks that it took first or made stronger; held times go to the end of the transaction
 * @param rewritten tables that got a new file, those aside that the script made
 * @param scans of tables that were there before
 * @param walBytes that the server wrote to its log meanwhile
 * @param deadRows that it left behind: old versions of rows that it changed or removed
 * @param temporaryBytes that it wrote to temporary files
 */
public record ObservedStatement(
        int line,
        String sql,
        long startMicros,
        long micros,
        List<ObservedLock> locks,
        List<QualifiedName> rewritten,
        List<FullScan> scans,
        long walBytes,
        long deadRows,
        long temporaryBytes) {
    public ObservedStatement {
        locks = List.copyOf(locks);
        rewritten = List.copyOf(rewritten);
        scans = List.copyOf(scans);
    }

    /** The same with the times for which it waited among clients. */
    ObservedStatement with(List<Waited> waits) {
        Map<QualifiedName, ObservedLock> all = new TreeMap<>();
        locks.forEach(l -> all.put(l.relation(), l));
        for (Waited wait : waits) {
            ObservedLock known =
                    all.getOrDefault(wait.relation(), new ObservedLock(wait.relation(), wait.mode(), 0, 0));
            all.put(
                    wait.relation(),
                    new ObservedLock(
                            known.relation(),
                            known.mode(),
                            known.heldMicros(),
                            Math.max(known.waitedMicros(), wait.micros())));
        }
        return new ObservedStatement(
                line,
                sql,
                startMicros,
                micros,
                List.copyOf(all.values()),
                rewritten,
                scans,
                walBytes,
                deadRows,
                temporaryBytes);
    }
}
