package dev.concertina.database.observe;

import dev.concertina.ddl.Lock;
import java.util.Map;

/** The names of locks in pg_locks. */
final class LockMode {
    private static final Map<String, Lock> MODES = Map.of(
            "AccessShareLock", Lock.ACCESS_SHARE,
            "RowShareLock", Lock.ROW_SHARE,
            "RowExclusiveLock", Lock.ROW_EXCLUSIVE,
            "ShareUpdateExclusiveLock", Lock.SHARE_UPDATE_EXCLUSIVE,
            "ShareLock", Lock.SHARE,
            "ShareRowExclusiveLock", Lock.SHARE_ROW_EXCLUSIVE,
            "ExclusiveLock", Lock.EXCLUSIVE,
            "AccessExclusiveLock", Lock.ACCESS_EXCLUSIVE);

    private LockMode() {}

    /** The lock of that name; none for locks on rows' predicates, for which nobody waits. */
    static Lock of(String mode) {
        return MODES.getOrDefault(mode, Lock.NONE);
    }

    /** The name of a lock: {@code AccessExclusiveLock}. */
    static String name(Lock lock) {
        return MODES.entrySet().stream()
                .filter(m -> m.getValue() == lock)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(lock + " is not a lock that pg_locks names"));
    }
}
