package dev.concertina.database.traffic;

import java.util.Locale;

/** Which of the two versions of the code that are alive during a change. */
public enum CodeVersion {
    /** Written for the schema before the change. */
    OLD,
    /** Written for the schema after it. */
    NEW;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
