package dev.concertina.database.rehearse;

import java.util.List;

/**
 * The whole history in one go, without rows but those that the files bring.
 *
 * @param up how many files ran from the empty database to the head
 * @param down how many of them were undone and run again
 * @param findings where a state was not that of the first time; empty if each was
 * @param notes values that differ each time a file runs, such as random ones
 */
public record RehearsedCycle(int up, int down, List<String> findings, List<String> notes) {
    public RehearsedCycle {
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
    }
}
