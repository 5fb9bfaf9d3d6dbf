package dev.concertina.snapshot;

import dev.concertina.schema.Intent;
import dev.concertina.schema.Schema;
import java.util.List;

/**
 * A change whose contract is not written yet: it is planned again from the two schemas when its time has come.
 *
 * @param number of the change's first file
 * @param name of the change, as in its file names
 * @param lastFile of the change so far, on which its contract depends
 * @param before what the change began with: the tables and types concerned, nothing else
 * @param after what it leads to, restricted in the same way
 */
public record PendingContract(
        long number, String name, String lastFile, Schema before, Schema after, List<Intent> intents) {
    public PendingContract {
        intents = List.copyOf(intents);
    }
}
