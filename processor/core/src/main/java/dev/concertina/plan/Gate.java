package dev.concertina.plan;

import java.util.Locale;

/** What must be true of the deployed code before a file may run. */
public enum Gate {
    /** Nothing: it may run beside old code. */
    NONE,
    /** Old code is gone since one deploy cycle at least. */
    LIVE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
