package dev.concertina.database.apply;

import java.util.List;
import java.util.Optional;

/**
 * What a run came to.
 *
 * @param run its name in the ledger
 * @param plan hash of the plan
 * @param files those that are done
 * @param left files of the plan that are not
 * @param failure why it stopped; empty if it did not
 * @param alerts what did not stop it but must be looked at
 * @param head hash of the ledger's last event
 */
public record RunSummary(
        Mode mode,
        String run,
        String plan,
        List<FileResult> files,
        List<String> left,
        Optional<String> failure,
        List<String> alerts,
        long millis,
        String head) {
    public RunSummary {
        files = List.copyOf(files);
        left = List.copyOf(left);
        alerts = List.copyOf(alerts);
    }

    public boolean passed() {
        return failure.isEmpty();
    }
}
