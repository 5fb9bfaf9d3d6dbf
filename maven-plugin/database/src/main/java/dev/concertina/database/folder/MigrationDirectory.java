package dev.concertina.database.folder;

import dev.concertina.database.catalog.Unmodelled;
import dev.concertina.database.snapshot.StructureSnapshot;
import dev.concertina.lint.fix.FixedFolder;
import dev.concertina.schema.Schema;
import dev.concertina.script.Branches;
import dev.concertina.script.MigrationFolder;
import dev.concertina.script.NamingStyle;
import dev.concertina.script.Placeholders;
import dev.concertina.script.ScriptPair;
import dev.concertina.script.ScriptSource;
import dev.concertina.script.ScriptText;
import dev.concertina.snapshot.Snapshot;
import dev.concertina.snapshot.SnapshotReader;
import dev.concertina.snapshot.SnapshotWriter;
import dev.concertina.workspace.MergedBranches;
import dev.concertina.workspace.RetiredMigration;
import dev.concertina.workspace.Workspace;
import dev.concertina.workspace.Written;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A folder with migrations and their {@code schema.json}.
 *
 * @param path need not exist before the first migration
 * @param placeholders what those of its scripts stand for
 */
public record MigrationDirectory(Path path, NamingStyle style, Placeholders placeholders) {
    /** A folder whose scripts have no placeholders. */
    public MigrationDirectory(Path path, NamingStyle style) {
        this(path, style, Placeholders.NONE);
    }

    /**
     * Reads everything.
     *
     * @throws dev.concertina.script.ScriptException with every problem of the folder
     */
    public Workspace read() throws IOException {
        return Workspace.read(style, path.toString(), sources(), placeholders);
    }

    /** The files with all that is wrong with them; the snapshot is not read. */
    public MigrationFolder folder() throws IOException {
        Map<String, ScriptSource> files = sources();
        files.remove(Workspace.SNAPSHOT);
        return MigrationFolder.of(style, files, placeholders);
    }

    /** To which schema the files lead; empty if there is no {@code schema.json}. */
    public Optional<Snapshot> snapshot() throws IOException {
        Path file = path.resolve(Workspace.SNAPSHOT);
        return Files.exists(file)
                ? Optional.of(SnapshotReader.read(file.toString(), Files.readString(file)))
                : Optional.empty();
    }

    /**
     * The two branches that a merge in version control brought together.
     *
     * @return empty if there is one line of files only
     */
    public Optional<Branches> branches() throws IOException {
        return Branches.of(style, texts());
    }

    /**
     * Makes one line of two branches: files get their new names, the snapshot comes last.
     *
     * @param moved a change of the branch that goes behind the other
     * @return new names by old ones
     */
    public Map<String, String> merge(Branches branches, String moved) throws IOException {
        Map<String, String> files = texts();
        String snapshot = Optional.ofNullable(files.remove(Workspace.SNAPSHOT)).orElse("");
        MergedBranches merged = MergedBranches.of(style, files, snapshot, branches, moved);
        for (Map.Entry<String, String> file : merged.merge().files().entrySet()) {
            Files.writeString(path.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
        }
        for (String file : merged.gone()) {
            Files.delete(path.resolve(file));
            Files.deleteIfExists(path.resolve(file + ".conf"));
        }
        writeSnapshot(merged.snapshot());
        return merged.merge().renamed();
    }

    /**
     * What the folder would be without a migration; nothing is written.
     *
     * @param number of the migration, which may be broken
     * @param note who retires it, when and why
     */
    public RetiredMigration retirement(long number, String note) throws IOException {
        return RetiredMigration.of(style, texts(), number, note);
    }

    /** Makes the folder that; the snapshot comes last. */
    public void retire(RetiredMigration retired) throws IOException {
        Map<String, String> before = texts();
        for (Map.Entry<String, String> file : retired.retirement().files().entrySet()) {
            if (!file.getValue().equals(before.get(file.getKey()))) {
                Files.writeString(path.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
            }
        }
        for (String file : retired.retirement().renamed().keySet()) {
            Files.delete(path.resolve(file));
        }
        if (retired.snapshot().isPresent()) {
            writeSnapshot(retired.snapshot().get());
        }
    }

    /** All texts by the names of their files. */
    private Map<String, String> texts() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        sources().forEach((name, source) -> texts.put(name, source.text()));
        return texts;
    }

    /** All files by name, the large ones outside memory. */
    private Map<String, ScriptSource> sources() throws IOException {
        return FolderFiles.read(path);
    }

    /** The structure that the first migration finds; empty if the history begins with nothing. */
    public Optional<StructureSnapshot> beginning() throws IOException {
        Path file = path.resolve(MigrationFolder.BEGINNING);
        return Files.exists(file)
                ? Optional.of(StructureSnapshot.read(
                        file.toString(), ScriptText.decode(MigrationFolder.BEGINNING, Files.readAllBytes(file))))
                : Optional.empty();
    }

    /**
     * Begins a folder in which nothing is with what a database holds already; whether nothing was there.
     *
     * @param lacks what the schema lacks of the database
     */
    public boolean begin(Schema schema, List<Unmodelled> lacks) throws IOException {
        if (snapshot().isPresent() || !texts().isEmpty()) {
            return false;
        }
        Files.createDirectories(path);
        Files.writeString(
                path.resolve(MigrationFolder.BEGINNING),
                StructureSnapshot.of(schema, lacks).text(),
                StandardCharsets.UTF_8);
        writeSnapshot(new Snapshot(Optional.empty(), schema, List.of(), List.of()));
        return true;
    }

    /**
     * Writes new files and the snapshot, which comes last and in one move: until then the folder leads where it led.
     *
     * @return the files written, in running order
     */
    public List<Path> write(Written written) throws IOException {
        if (written.pairs().isEmpty() && written.snapshot().equals(Snapshot.EMPTY)) {
            return List.of();
        }
        Files.createDirectories(path);
        Map<String, String> files = new LinkedHashMap<>();
        written.pairs().forEach(pair -> files.putAll(pair.files(style)));
        List<Path> paths = new ArrayList<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path target = path.resolve(file.getKey());
            Files.writeString(target, file.getValue(), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            paths.add(target);
        }
        writeSnapshot(written.snapshot());
        return paths;
    }

    /** Writes what a folder is with its findings mended; what is gone goes last. */
    public void write(FixedFolder fixed) throws IOException {
        for (Map.Entry<String, String> file : fixed.written().entrySet()) {
            Files.writeString(path.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
        }
        for (String file : fixed.gone()) {
            Files.delete(path.resolve(file));
        }
    }

    /**
     * Puts these files, and the ones that belong to them, into another folder.
     *
     * @return how many files were moved
     * @throws FileAlreadyExistsException if one of them is there already; none was moved then
     */
    public int archive(List<ScriptPair> pairs, Path archive) throws IOException {
        Set<String> files = new LinkedHashSet<>();
        pairs.forEach(pair -> files.addAll(pair.files(style).keySet()));
        if (Files.exists(path.resolve(MigrationFolder.BEGINNING))) {
            // who begins anew makes all of it
            files.add(MigrationFolder.BEGINNING);
        }
        for (String file : files) {
            if (Files.exists(archive.resolve(file))) {
                throw new FileAlreadyExistsException(archive.resolve(file).toString());
            }
        }
        Files.createDirectories(archive);
        for (String file : files) {
            Files.move(path.resolve(file), archive.resolve(file));
        }
        return files.size();
    }

    private void writeSnapshot(Snapshot snapshot) throws IOException {
        Path file = path.resolve(Workspace.SNAPSHOT);
        String text = SnapshotWriter.write(snapshot);
        if (Files.exists(file) && Files.readString(file).equals(text)) {
            return;
        }
        Path next = path.resolve(Workspace.SNAPSHOT + ".next");
        Files.writeString(next, text, StandardCharsets.UTF_8);
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
