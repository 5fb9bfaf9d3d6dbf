package dev.concertina.database.ledger;

import java.util.Locale;

/** What an event of the ledger tells. */
public enum Action {
    /** The database got its ledger, and its environment a name. */
    INITIALISED,
    /** A run began; its object is the plan's hash. */
    RUN_STARTED,
    RUN_FINISHED,
    RUN_FAILED,
    /** A statement outside any transaction is about to run. */
    UNIT_STARTED,
    /** A part of a migration is done. */
    UNIT_FINISHED,
    /** A migration is done, and its down script pinned. */
    APPLIED,
    ROLLED_BACK,
    /** A hook ran; its object is the file's name. */
    HOOK_FINISHED,
    /** Somebody agrees with a plan. */
    APPROVED,
    /** A release of the application is live. */
    DEPLOYED,
    FROZEN,
    THAWED;

    /** As it stands in the table: {@code run started}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static Action of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }
}
