package dev.concertina.database.forecast;

import java.util.Optional;

/** What is known of the database that matters: how large it is, if somebody told, and what a release may cost there. */
public record Production(Optional<Statistics> statistics, Budgets budgets) {
    /** Nothing is known; the usual budgets hold. */
    public static final Production UNKNOWN = new Production(Optional.empty(), Budgets.DEFAULT);
}
