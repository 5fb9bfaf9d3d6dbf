package dev.concertina.database.apply;

import java.util.Locale;

/** What a run does. */
public enum Mode {
    APPLY,
    ROLLBACK;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
