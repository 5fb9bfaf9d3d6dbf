package dev.concertina.workspace;

import dev.concertina.plan.Plan;
import dev.concertina.script.ScriptPair;
import dev.concertina.snapshot.Snapshot;
import java.util.List;

/**
 * New files, not yet on disk.
 *
 * @param plan what they were made of
 * @param pairs in running order; none if nothing changed
 * @param snapshot after them
 * @param notes for the developer
 */
public record Written(Plan plan, List<ScriptPair> pairs, Snapshot snapshot, List<String> notes) {
    public Written {
        pairs = List.copyOf(pairs);
        notes = List.copyOf(notes);
    }
}
