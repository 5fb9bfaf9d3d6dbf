package dev.concertina.database.apply;

import java.util.Optional;

/**
 * How somebody agreed to a plan.
 *
 * @param plan its hash or at least eight digits of it; empty for "whatever it is", which only development allows
 * @param approvals how many people must have approved it in the ledger
 */
public record Consent(Optional<String> plan, int approvals) {
    /** To whatever the plan is. */
    public static final Consent ANY = new Consent(Optional.empty(), 0);

    public static Consent to(String plan) {
        return new Consent(Optional.of(plan), 0);
    }
}
