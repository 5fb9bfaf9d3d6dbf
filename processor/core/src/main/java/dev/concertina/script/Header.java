package dev.concertina.script;

import dev.concertina.plan.Gate;
import dev.concertina.plan.Phase;
import java.util.List;
import java.util.Optional;

/**
 * What a script says about itself in the comment lines at its top; a script written by hand may say nothing.
 *
 * @param parent checksum of the script before it
 * @param depends ids of scripts without which this one makes no sense: {@code 0012_expand_rename-email}
 * @param transactional whether the script runs as one transaction
 * @param gate what must be true of the deployed code
 * @param rationale why the change is made
 * @param link to its plan or ticket
 * @param schema fingerprint of the schema after it
 * @param cost of running it, in words
 * @param rollback cost of undoing it, in words
 * @param placeholders whether the script asks for its placeholders to be replaced
 * @param replaces fingerprint of the history that a baseline stands for
 */
public record Header(
        Optional<ChangeName> change,
        Optional<Phase> phase,
        Optional<String> parent,
        List<String> depends,
        boolean transactional,
        Gate gate,
        Optional<String> rationale,
        Optional<String> link,
        Optional<String> schema,
        Optional<String> cost,
        Optional<String> rollback,
        boolean placeholders,
        Optional<String> replaces) {
    /** What holds for a script that says nothing. */
    public static final Header NONE = new Header(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            true,
            Gate.NONE,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty());

    public Header {
        depends = List.copyOf(depends);
        parent = oneLine(parent);
        rationale = oneLine(rationale);
        link = oneLine(link);
        schema = oneLine(schema);
        cost = oneLine(cost);
        rollback = oneLine(rollback);
        replaces = oneLine(replaces);
    }

    public static Header of(ChangeName change, Phase phase) {
        return new Header(
                Optional.of(change),
                Optional.of(phase),
                NONE.parent,
                NONE.depends,
                NONE.transactional,
                NONE.gate,
                NONE.rationale,
                NONE.link,
                NONE.schema,
                NONE.cost,
                NONE.rollback,
                NONE.placeholders,
                NONE.replaces);
    }

    /** The same after other scripts. */
    public Header after(Optional<String> parent, List<String> depends) {
        return new Header(
                change,
                phase,
                parent,
                depends,
                transactional,
                gate,
                rationale,
                link,
                schema,
                cost,
                rollback,
                placeholders,
                replaces);
    }

    public Header withTransactional(boolean other) {
        return new Header(
                change,
                phase,
                parent,
                depends,
                other,
                gate,
                rationale,
                link,
                schema,
                cost,
                rollback,
                placeholders,
                replaces);
    }

    public Header withGate(Gate other) {
        return new Header(
                change,
                phase,
                parent,
                depends,
                transactional,
                other,
                rationale,
                link,
                schema,
                cost,
                rollback,
                placeholders,
                replaces);
    }

    public Header withReason(Optional<String> rationale, Optional<String> link) {
        return new Header(
                change,
                phase,
                parent,
                depends,
                transactional,
                gate,
                rationale,
                link,
                schema,
                cost,
                rollback,
                placeholders,
                replaces);
    }

    public Header withSchema(Optional<String> fingerprint) {
        return new Header(
                change,
                phase,
                parent,
                depends,
                transactional,
                gate,
                rationale,
                link,
                fingerprint,
                cost,
                rollback,
                placeholders,
                replaces);
    }

    public Header withCosts(Optional<String> cost, Optional<String> rollback) {
        return new Header(
                change,
                phase,
                parent,
                depends,
                transactional,
                gate,
                rationale,
                link,
                schema,
                cost,
                rollback,
                placeholders,
                replaces);
    }

    public Header withReplaced(Optional<String> history) {
        return new Header(
                change,
                phase,
                parent,
                depends,
                transactional,
                gate,
                rationale,
                link,
                schema,
                cost,
                rollback,
                placeholders,
                history);
    }

    /** White space of any kind becomes one space, so that no value can leave its comment. */
    private static Optional<String> oneLine(Optional<String> text) {
        return text.map(t -> t.replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ").strip()).filter(t -> !t.isEmpty());
    }
}
