package dev.concertina.database.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the events of a ledger come to.
 *
 * @param environment the name that the database was given; empty without a ledger
 * @param applied the migrations that the database holds, by number
 * @param open the one that was interrupted
 * @param frozen why nothing may be applied at present
 * @param releases the events that told of a deployment, oldest first
 * @param approvals since the last run that finished, oldest first
 * @param lastRun how the last run began
 * @param unhooked the migration that was applied last in a run that did not finish, if no hook came after it
 * @param head the hash of the last event; empty without a ledger
 */
public record LedgerState(
        Optional<String> environment,
        List<AppliedMigration> applied,
        Optional<OpenMigration> open,
        Optional<Event> frozen,
        List<Event> releases,
        List<Event> approvals,
        Optional<LastRun> lastRun,
        Optional<String> unhooked,
        String head) {
    /** Of a database without a ledger. */
    public static final LedgerState NONE = new LedgerState(
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            "");

    public LedgerState {
        applied = List.copyOf(applied);
        releases = List.copyOf(releases);
        approvals = List.copyOf(approvals);
    }

    /** Reads the events from the first to the last. */
    public static LedgerState of(List<Event> events) {
        LedgerReader reader = new LedgerReader();
        events.forEach(reader::read);
        return reader.state();
    }

    /** The same where others are applied. */
    public LedgerState withApplied(List<AppliedMigration> others) {
        return new LedgerState(environment, others, open, frozen, releases, approvals, lastRun, unhooked, head);
    }

    public Optional<AppliedMigration> applied(String id) {
        return applied.stream().filter(m -> m.id().equals(id)).findFirst();
    }

    /** The applied migrations by their ids, for who looks for many. */
    public Map<String, AppliedMigration> byId() {
        return applied.stream()
                .collect(Collectors.toUnmodifiableMap(AppliedMigration::id, Function.identity(), (a, b) -> a));
    }

    public Optional<AppliedMigration> last() {
        return applied.isEmpty() ? Optional.empty() : Optional.of(applied.get(applied.size() - 1));
    }

    /**
     * A run.
     *
     * @param end how it ended; empty if it was cut
     */
    public record LastRun(Event start, Optional<Event> end) {
        /** Whether it neither finished nor could tell why not. */
        public boolean isCut() {
            return end.isEmpty();
        }

        /** Whether it was of a mode, and stopped or was cut. */
        public boolean isUnfinished(String mode) {
            return start.text("mode").equals(mode)
                    && end.filter(e -> e.kind() == Action.RUN_FINISHED).isEmpty();
        }
    }
}
