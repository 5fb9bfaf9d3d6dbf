package dev.concertina.database.rehearse;

import java.util.List;

/**
 * The verdict over a folder of migrations.
 *
 * @param server the PostgreSQL version, as the server tells it
 * @param files in running order; after one that stopped on its way up none follows
 * @param wayBack all ways back in one chain; not run if a file failed
 * @param emptyTables tables that got no row, each with the reason
 */
public record RehearsalReport(
        String server, List<RehearsedFile> files, RehearsedWayBack wayBack, List<String> emptyTables) {
    public RehearsalReport {
        files = List.copyOf(files);
        emptyTables = List.copyOf(emptyTables);
    }

    /** Whether every state was as it should be. */
    public boolean passed() {
        return wayBack.findings().isEmpty() && files.stream().noneMatch(f -> f.proof() == Proof.FAILED);
    }
}
