package dev.concertina.database.apply;

import dev.concertina.plan.Phase;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What the operator asks for.
 *
 * @param environment as he believes it to be named; empty to take the ledger's word
 * @param to the number of the last migration to apply, or of the first to keep when rolling back
 * @param steps how many migrations to roll back, instead of {@code to}
 * @param phase of the only files to apply
 * @param acceptLoss whether a purge may be "rolled back" although its rows are gone
 */
public record Wish(
        Optional<String> environment, OptionalLong to, OptionalInt steps, Optional<Phase> phase, boolean acceptLoss) {
    /** All that is pending. */
    public static final Wish EVERYTHING =
            new Wish(Optional.empty(), OptionalLong.empty(), OptionalInt.empty(), Optional.empty(), false);

    public Wish in(String name) {
        return new Wish(Optional.of(name), to, steps, phase, acceptLoss);
    }

    public Wish upTo(long number) {
        return new Wish(environment, OptionalLong.of(number), steps, phase, acceptLoss);
    }
}
