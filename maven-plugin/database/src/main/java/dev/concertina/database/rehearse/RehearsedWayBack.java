package dev.concertina.database.rehearse;

import java.util.List;

/**
 * The chain of all ways back, from the last file to the first, or to the last one that has none.
 *
 * @param files how many were undone in one go
 * @param findings where a catalog differs from what it was, in words; empty if none does
 */
public record RehearsedWayBack(int files, List<String> findings) {
    /** No chain was run, because a file failed already. */
    static final RehearsedWayBack NOT_RUN = new RehearsedWayBack(0, List.of());

    public RehearsedWayBack {
        findings = List.copyOf(findings);
    }
}
