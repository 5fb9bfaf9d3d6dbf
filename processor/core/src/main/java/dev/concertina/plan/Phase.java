package dev.concertina.plan;

import java.util.Locale;

/** Where a file stands in the life of a change, in the order of running. */
public enum Phase {
    /** Adds, loosens, installs sync triggers; old code runs. */
    EXPAND,
    /** Fills new columns from existing rows; old code runs. */
    BACKFILL,
    /** Tightens, now that the data is there; old code runs, and new code from the last ungated file on. */
    CONSTRAIN,
    /** Drops sync triggers and retires what nobody reads; new code runs only. */
    CONTRACT,
    /** Drops what was retired: the only phase that destroys rows. */
    PURGE;

    /** As it stands in a file's name. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
