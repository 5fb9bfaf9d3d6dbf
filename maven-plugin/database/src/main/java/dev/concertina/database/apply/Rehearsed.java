package dev.concertina.database.apply;

import dev.concertina.database.rehearse.RehearsalRecord;
import java.util.Optional;
import java.util.Set;

/**
 * The demand that a plan was rehearsed, file by file as it stands.
 *
 * @param environments where that is demanded; none for everywhere
 * @param record of the last rehearsal; empty if there is none
 * @param report where that was looked for, and why there is none
 */
public record Rehearsed(Set<String> environments, Optional<RehearsalRecord> record, String report) {
    public Rehearsed {
        environments = Set.copyOf(environments);
    }

    /** Why a plan may not run. */
    public Optional<String> refusal(RunPlan plan) {
        if (!environments.isEmpty() && !environments.contains(plan.environment())) {
            return Optional.empty();
        }
        return record.map(r -> r.refusal(plan.jobs().stream().map(Job::pair).toList()))
                .orElse(Optional.of(report))
                .map(reason -> "The plan was not rehearsed: " + reason + ". In \"" + plan.environment()
                        + "\" db.rehearsed demands it, so nothing was changed. Rehearse these files, then plan again:"
                        + " mvn db:rehearse");
    }
}
