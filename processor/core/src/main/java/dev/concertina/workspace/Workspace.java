package dev.concertina.workspace;

import dev.concertina.schema.Schema;
import dev.concertina.script.MigrationFolder;
import dev.concertina.script.ScriptPair;
import dev.concertina.snapshot.Snapshot;
import java.util.List;

/**
 * A folder of migrations and the schema that it leads to.
 *
 * @param folder without problems
 */
public record Workspace(MigrationFolder folder, Snapshot snapshot) {
    /** The migrations that came after the snapshot: written by hand, and not learned yet. */
    public List<ScriptPair> unlearned() {
        return folder.after(snapshot.head());
    }

    /** The same folder once it is known to which schema its last file leads. */
    public Workspace learned(Schema schema) {
        return new Workspace(folder, new Snapshot(folder.head(), schema, snapshot.pending(), snapshot.retired()));
    }
}
