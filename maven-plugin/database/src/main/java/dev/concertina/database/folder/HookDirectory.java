package dev.concertina.database.folder;

import dev.concertina.script.Hooks;
import dev.concertina.script.Placeholders;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A folder with hooks.
 *
 * @param path need not exist
 */
public record HookDirectory(Path path) {
    /** Where hooks lie unless somebody says otherwise: within the folder of the migrations, which is read without it. */
    public static HookDirectory within(MigrationDirectory migrations) {
        return new HookDirectory(migrations.path().resolve("hooks"));
    }

    /**
     * Reads the hooks with all that is wrong with them; none if the folder is not there.
     *
     * @throws dev.concertina.script.ScriptException if a file cannot be read as text
     */
    public Hooks read(Placeholders placeholders) throws IOException {
        return Hooks.read(FolderFiles.read(path), placeholders);
    }
}
