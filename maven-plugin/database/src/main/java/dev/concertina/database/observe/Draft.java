package dev.concertina.database.observe;

import dev.concertina.database.observe.Sight.Locked;
import dev.concertina.ddl.Lock;
import dev.concertina.parse.Excerpt;
import dev.concertina.parse.Statement;
import dev.concertina.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is known of a statement whose transaction is still open. */
final class Draft {
    private final int line;
    private final String sql;
    private final long start;
    private long micros;
    private final List<ObservedLock> locks = new ArrayList<>();
    private final List<QualifiedName> rewritten = new ArrayList<>();
    private final List<FullScan> scans = new ArrayList<>();
    private long wal;
    private long dead;
    private long temporary;

    /** @param start in microseconds since the script began */
    Draft(Statement statement, long start) {
        this.line = statement.position().line();
        this.sql = Excerpt.of(statement);
        this.start = start;
    }

    void ended(long now) {
        micros = now - start;
    }

    void wrote(long wal, long temporary) {
        this.wal = wal;
        this.temporary = temporary;
    }

    /** Adds a lock that is held as long as nothing else is known: to the end of the transaction. */
    void holds(QualifiedName relation, Lock mode) {
        locks.add(new ObservedLock(relation, mode, 0, 0));
    }

    /** Adds a lock of which all is known. */
    void held(ObservedLock lock) {
        locks.add(lock);
    }

    /** Adds what was done to a table. */
    void worked(Relation relation, Locked work) {
        if (relation.file() != 0 && work.file() != 0 && work.file() != relation.file() && relation.table()) {
            rewritten.add(relation.name());
        }
        if (relation.table() && work.scans() > 0) {
            scans.add(new FullScan(relation.name(), work.scans(), work.rows()));
        }
        dead += work.dead();
    }

    /** @param end of its transaction, in microseconds since the script began */
    ObservedStatement observed(long end) {
        List<ObservedLock> all = locks.stream()
                .map(l -> l.heldMicros() > 0
                        ? l
                        : new ObservedLock(l.relation(), l.mode(), Math.max(0, end - start), l.waitedMicros()))
                .sorted(Comparator.comparing(ObservedLock::relation))
                .toList();
        rewritten.sort(null);
        scans.sort(Comparator.comparing(FullScan::table));
        return new ObservedStatement(line, sql, start, micros, all, rewritten, scans, wal, dead, temporary);
    }
}
