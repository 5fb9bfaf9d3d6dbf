package dev.concertina.workspace;

import dev.concertina.schema.Schema;
import dev.concertina.script.MigrationFolder;
import dev.concertina.script.NamingStyle;
import dev.concertina.script.Placeholders;
import dev.concertina.script.ScriptPair;
import dev.concertina.snapshot.Snapshot;
import dev.concertina.snapshot.SnapshotReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/**
 * A folder of migrations and the schema that it leads to.
 *
 * @param folder without problems
 */
public record Workspace(MigrationFolder folder, Snapshot snapshot) {
    /** The file that records to which schema a folder leads. */
    public static final String SNAPSHOT = "schema.json";

    /**
     * Reads a folder.
     *
     * @param path of the folder, for messages
     * @param texts of its files by name
     * @throws dev.concertina.script.ScriptException with every problem of the scripts
     * @throws dev.concertina.snapshot.UnreadableFileException if the snapshot is not one
     */
    public static Workspace read(NamingStyle style, String path, Map<String, String> texts) {
        return read(style, path, texts, Placeholders.NONE);
    }

    /** The same for a folder whose scripts may have placeholders. */
    public static Workspace read(NamingStyle style, String path, Map<String, String> texts, Placeholders placeholders) {
        Map<String, String> scripts = new TreeMap<>(texts);
        String snapshot = scripts.remove(SNAPSHOT);
        // A long history takes as long as a large schema.
        CompletableFuture<MigrationFolder> folder =
                CompletableFuture.supplyAsync(() -> MigrationFolder.read(style, scripts, placeholders));
        Snapshot reached = snapshot == null ? Snapshot.EMPTY : SnapshotReader.read(path + "/" + SNAPSHOT, snapshot);
        return new Workspace(folder.join().orThrow(), reached);
    }

    /** The migrations that came after the snapshot: written by hand, and not learned yet. */
    public List<ScriptPair> unlearned() {
        return folder.after(snapshot.head());
    }

    /** The same folder once it is known to which schema its last file leads. */
    public Workspace learned(Schema schema) {
        return new Workspace(folder, new Snapshot(folder.head(), schema, snapshot.pending(), snapshot.retired()));
    }
}
