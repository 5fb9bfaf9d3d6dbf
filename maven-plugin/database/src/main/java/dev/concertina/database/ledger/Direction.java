package dev.concertina.database.ledger;

import java.util.Locale;

/** Which script of a migration runs. */
public enum Direction {
    UP,
    DOWN;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Direction of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
