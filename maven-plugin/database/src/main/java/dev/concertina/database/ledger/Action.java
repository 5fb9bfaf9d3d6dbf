package dev.concertina.database.ledger;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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
    /** A baseline stands for the migrations that the database holds; the first of its files tells for which. */
    SQUASHED,
    /** A hook ran; its object is the file's name. */
    HOOK_FINISHED,
    /** Somebody agrees with a plan. */
    APPROVED,
    /** A release of the application is live. */
    DEPLOYED,
    /** A data migration ran, up or down. */
    MOVED,
    FROZEN,
    THAWED;

    /** As it stands in the table: {@code run started}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Empty if only a newer release knows it. */
    static Optional<Action> of(String text) {
        return Arrays.stream(values()).filter(a -> a.toString().equals(text)).findFirst();
    }
}
