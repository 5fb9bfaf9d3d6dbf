package dev.concertina.plan;

import dev.concertina.change.Move;
import dev.concertina.change.SchemaChange;
import dev.concertina.schema.QualifiedName;
import java.util.List;
import java.util.Map;

/**
 * The steps of one change, in running order, and what a reader must know beforehand.
 *
 * @param moves what is in flight on which table between the change's expand and its contract
 * @param hazards sentences: statements of clients that fail, locks, values that a down cannot represent
 */
public record ChangePlan(SchemaChange change, List<Step> steps, Map<QualifiedName, Move> moves, List<String> hazards) {
    public ChangePlan {
        steps = List.copyOf(steps);
        moves = Map.copyOf(moves);
        hazards = List.copyOf(hazards);
    }

    public static ChangePlan of(SchemaChange change, List<Step> steps, String... hazards) {
        return new ChangePlan(change, steps, Map.of(), List.of(hazards));
    }
}
