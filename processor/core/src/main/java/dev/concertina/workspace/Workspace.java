package dev.concertina.workspace;

import dev.concertina.script.MigrationFolder;
import dev.concertina.snapshot.Snapshot;

/**
 * A folder of migrations and the schema that it leads to.
 *
 * @param folder without problems
 */
public record Workspace(MigrationFolder folder, Snapshot snapshot) {}
