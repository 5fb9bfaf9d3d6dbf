package dev.concertina.database.traffic;

import dev.concertina.schema.Schema;
import java.util.Optional;

/**
 * Which code lives around a file.
 *
 * @param oldCode the schema for which the code was written that the change is to replace; empty if there is none
 * @param newCode that of the code which needs the change; empty if it may not be deployed yet
 * @param oldLeaves whether the file waits until no old code runs; old code comes back behind its way back
 * @param newComes whether new code may be deployed behind the file, and not before
 */
public record LiveCode(Optional<Schema> oldCode, Optional<Schema> newCode, boolean oldLeaves, boolean newComes) {
    boolean oldWorks() {
        return oldCode.isPresent() && !oldLeaves;
    }

    boolean newWorks() {
        return newCode.isPresent() && !newComes;
    }
}
