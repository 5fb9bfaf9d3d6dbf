package dev.concertina.database.ledger;

import java.util.Set;
import java.util.TreeSet;

/**
 * A migration, or its way back, of which a part is done.
 *
 * @param checksum of the script that was running
 * @param finished numbers of the units that are done, from 0
 * @param started number of the unit outside any transaction that began and of which no end is known; -1 if none
 */
public record OpenMigration(String id, Direction direction, String checksum, Set<Integer> finished, int started) {
    public OpenMigration {
        finished = Set.copyOf(finished);
    }

    static OpenMigration after(OpenMigration before, Event event) {
        Set<Integer> finished = new TreeSet<>(before.finished);
        int unit = event.integer("unit");
        if (event.kind() == Action.UNIT_FINISHED) {
            finished.add(unit);
        }
        return new OpenMigration(
                before.id,
                before.direction,
                before.checksum,
                finished,
                event.kind() == Action.UNIT_STARTED ? unit : -1);
    }

    static OpenMigration begun(Event event) {
        return new OpenMigration(
                event.object(), Direction.of(event.text("direction")), event.text("checksum"), Set.of(), -1);
    }
}
