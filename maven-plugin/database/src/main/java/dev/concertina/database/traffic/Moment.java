package dev.concertina.database.traffic;

import java.util.Locale;

/** When a client ran a statement. */
public enum Moment {
    BEFORE,
    DURING_UP,
    AFTER_UP,
    DURING_DOWN,
    AFTER_DOWN;

    /** In words: {@code during up}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
