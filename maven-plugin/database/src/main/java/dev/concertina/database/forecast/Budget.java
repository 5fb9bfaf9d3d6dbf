package dev.concertina.database.forecast;

import java.util.Locale;

/** What the project allows a release to cost. */
public enum Budget {
    /** All pending files one after the other. */
    CHANGE_WINDOW,
    /** All their ways back, one after the other. */
    ROLLBACK,
    /** The longest time for which clients wait at one file. */
    LOCK;

    /** In words: {@code change window}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
