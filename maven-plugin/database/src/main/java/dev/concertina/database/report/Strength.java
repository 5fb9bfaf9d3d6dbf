package dev.concertina.database.report;

import dev.concertina.ddl.Lock;

/**
 * What a lock keeps others from.
 *
 * @see <a href="https://www.postgresql.org/docs/current/explicit-locking.html#LOCKING-TABLES">Table-level locks</a>
 */
enum Strength {
    HARMLESS("lets readers and writers work", 8),
    MAINTENANCE("lets readers and writers work, keeps other schema changes and VACUUM waiting", 11),
    WRITERS("keeps writers waiting", 14),
    EVERYBODY("keeps readers and writers waiting", 18);

    private final String words;
    private final int height;

    Strength(String words, int height) {
        this.words = words;
        this.height = height;
    }

    static Strength of(Lock lock) {
        return switch (lock) {
            case NONE, ACCESS_SHARE, ROW_SHARE, ROW_EXCLUSIVE -> HARMLESS;
            case SHARE_UPDATE_EXCLUSIVE -> MAINTENANCE;
            case SHARE, SHARE_ROW_EXCLUSIVE, EXCLUSIVE -> WRITERS;
            case ACCESS_EXCLUSIVE -> EVERYBODY;
        };
    }

    String words() {
        return words;
    }

    int height() {
        return height;
    }

    /** The class of its bars. */
    String style() {
        return "lock-" + name().toLowerCase(java.util.Locale.ROOT);
    }
}
