package dev.concertina.database.apply;

import dev.concertina.database.ledger.AdoptableHistory;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where a database stands.
 *
 * @param version id of the last migration
 * @param pending files that are not applied yet
 * @param waits why not all of them can be at present
 * @param running who applies something at the moment
 * @param interrupted a migration of which a part is done, and how much
 * @param frozen why nothing may run
 * @param release the last one that is known to be live
 * @param deploy whether new code may be deployed now; empty if the live release is all there is to deploy
 * @param approvals of plans that were not run yet
 * @param invalidIndexes left behind by a statement that failed
 * @param drift how many objects are not as the last run left them
 * @param adoptable what other tools ran here, as long as nothing of ours was applied
 * @param refusals what would stop the next run
 */
public record Status(
        Optional<String> environment,
        Optional<String> version,
        Optional<Instant> appliedAt,
        List<String> pending,
        Optional<String> waits,
        Optional<String> running,
        Optional<String> interrupted,
        Optional<String> frozen,
        Optional<String> release,
        Optional<String> deploy,
        List<String> approvals,
        List<String> invalidIndexes,
        int drift,
        List<AdoptableHistory> adoptable,
        List<String> refusals) {
    public Status {
        pending = List.copyOf(pending);
        approvals = List.copyOf(approvals);
        invalidIndexes = List.copyOf(invalidIndexes);
        adoptable = List.copyOf(adoptable);
        refusals = List.copyOf(refusals);
    }

    /** Whether nobody has to look: files that are pending are no fault. */
    public boolean healthy() {
        return refusals.isEmpty()
                && invalidIndexes.isEmpty()
                && drift == 0
                && (interrupted.isEmpty() || running.isPresent());
    }
}
