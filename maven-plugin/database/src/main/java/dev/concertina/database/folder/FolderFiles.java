package dev.concertina.database.folder;

import dev.concertina.script.ScriptSource;
import dev.concertina.script.ScriptText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a folder, which must be UTF-8 without a character that nobody sees. */
final class FolderFiles {
    /** From how many bytes on a file is not held in memory. */
    private static final long LARGE = 4 << 20;

    private FolderFiles() {}

    /** All files by name, those in folders within left out; none if the folder is not there. */
    static Map<String, ScriptSource> read(Path folder) throws IOException {
        Map<String, ScriptSource> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        Spool spool = null;
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path file : entries.toList()) {
                BasicFileAttributes about =
                        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                String name = file.getFileName().toString();
                if (!about.isRegularFile()) {
                    continue;
                }
                if (about.size() < LARGE) {
                    files.put(name, ScriptSource.of(ScriptText.decode(name, Files.readAllBytes(file))));
                } else {
                    spool = spool == null ? new Spool() : spool;
                    files.put(name, spool.add(name, file));
                }
            }
        }
        return files;
    }
}
