package dev.concertina.database.apply;

import dev.concertina.plan.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What the operator asks for.
 *
 * @param environment as he believes it to be named; empty to take the ledger's word
 * @param to the number of the last migration to apply, or of the first to keep when rolling back
 * @param steps how many migrations to roll back, instead of {@code to}
 * @param release to roll back to, instead of these: what was applied after it was told to be live is undone
 * @param phase of the only files to apply
 * @param acceptLoss whether a purge may be "rolled back" although its rows are gone
 */
public record Wish(
        Optional<String> environment,
        OptionalLong to,
        OptionalInt steps,
        Optional<String> release,
        Optional<Phase> phase,
        boolean acceptLoss) {
    /** All that is pending. */
    public static final Wish EVERYTHING = new Wish(
            Optional.empty(), OptionalLong.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty(), false);

    public Wish in(String name) {
        return new Wish(Optional.of(name), to, steps, release, phase, acceptLoss);
    }

    /** As it is spelled on the command line, without the environment. */
    public List<String> options() {
        List<String> options = new ArrayList<>();
        to.ifPresent(t -> options.add("-Ddb.to=" + t));
        steps.ifPresent(s -> options.add("-Ddb.steps=" + s));
        release.ifPresent(r -> options.add("-Ddb.release=" + r));
        phase.ifPresent(p -> options.add("-Ddb.phase=" + p));
        if (acceptLoss) {
            options.add("-Ddb.acceptLoss");
        }
        return options;
    }

    public Wish backTo(String live) {
        return new Wish(environment, to, steps, Optional.of(live), phase, acceptLoss);
    }

    public Wish upTo(long number) {
        return new Wish(environment, OptionalLong.of(number), steps, release, phase, acceptLoss);
    }
}
