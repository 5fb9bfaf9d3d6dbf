package dev.concertina.database.apply;

import java.util.Optional;

/**
 * How somebody agreed to a plan.
 *
 * @param plan its hash or at least eight digits of it; empty for "whatever it is", which only development allows
 * @param approvals how many people must have approved it in the ledger
 * @param rehearsed whether it must have been rehearsed
 */
public record Consent(Optional<String> plan, int approvals, Optional<Rehearsed> rehearsed) {
    /** To whatever the plan is. */
    public static final Consent ANY = new Consent(Optional.empty(), 0);

    /** One that does not ask for a rehearsal. */
    public Consent(Optional<String> plan, int approvals) {
        this(plan, approvals, Optional.empty());
    }

    public static Consent to(String plan) {
        return to(plan, 0);
    }

    public static Consent to(String plan, int approvals) {
        return new Consent(Optional.of(plan), approvals);
    }
}
