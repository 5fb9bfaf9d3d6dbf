package dev.concertina.diff;

import dev.concertina.change.SchemaChange;
import java.util.List;

/**
 * What leads from one schema to another.
 *
 * @param changes in an order in which each can be made; of no use if there are problems
 * @param notes for the developer, who need not act: intents that are history
 * @param problems what the developer must decide first; the caller fails if there are any
 */
public record Diff(List<SchemaChange> changes, List<String> notes, List<Problem> problems) {
    public Diff {
        changes = List.copyOf(changes);
        notes = List.copyOf(notes);
        problems = List.copyOf(problems);
    }
}
