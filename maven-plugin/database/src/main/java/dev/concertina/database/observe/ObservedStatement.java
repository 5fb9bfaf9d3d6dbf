package dev.concertina.database.observe;

import dev.concertina.schema.QualifiedName;
import java.util.List;

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
}
