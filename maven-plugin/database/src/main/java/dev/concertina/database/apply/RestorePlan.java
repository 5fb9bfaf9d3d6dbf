package dev.concertina.database.apply;

import dev.concertina.database.snapshot.StructureSnapshot;
import dev.concertina.snapshot.Fingerprint;
import java.util.List;

/**
 * What a restoration would do, and all that stands against it.
 *
 * @param refusals why it cannot be done; each has the fact, the effect and the remedy
 */
public record RestorePlan(Identity target, StructureSnapshot snapshot, List<String> refusals) {
    public RestorePlan {
        refusals = List.copyOf(refusals);
    }

    /** By which it is agreed to: the target and the text of the snapshot. */
    public String hash() {
        return Fingerprint.of("restore\n" + target + "\n" + snapshot.checksum());
    }

    /** The first digits of the hash, enough to name it. */
    public String shortHash() {
        return RunPlan.shorten(hash());
    }
}
