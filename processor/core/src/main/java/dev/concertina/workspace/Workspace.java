package dev.concertina.workspace;

import dev.concertina.schema.Schema;
import dev.concertina.script.MigrationFolder;
import dev.concertina.script.NamingStyle;
import dev.concertina.script.Placeholders;
import dev.concertina.script.ScriptPair;
import dev.concertina.script.ScriptSource;
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
     * @param files by name
     * @throws dev.concertina.script.ScriptException with every problem of the scripts
     * @throws dev.concertina.snapshot.UnreadableFileException if the snapshot is not one
     */
    public static Workspace read(NamingStyle style, String path, Map<String, ScriptSource> files) {
        return read(style, path, files, Placeholders.NONE);
    }

    /** The same for a folder whose scripts may have placeholders. */
    public static Workspace read(
            NamingStyle style, String path, Map<String, ScriptSource> files, Placeholders placeholders) {
        Map<String, ScriptSource> scripts = new TreeMap<>(files);
        ScriptSource snapshot = scripts.remove(SNAPSHOT);
        // A long history takes as long as a large schema.
        CompletableFuture<MigrationFolder> folder =
                CompletableFuture.supplyAsync(() -> MigrationFolder.of(style, scripts, placeholders));
        Snapshot reached =
                snapshot == null ? Snapshot.EMPTY : SnapshotReader.read(path + "/" + SNAPSHOT, snapshot.text());
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
