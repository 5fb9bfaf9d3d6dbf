package dev.concertina.database.folder;

import dev.concertina.script.ScriptText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The texts of a folder, which must be UTF-8 without a character that nobody sees. */
final class FolderTexts {
    private FolderTexts() {}

    /** All files by name, those in folders within left out; none if the folder is not there. */
    static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> entries = Files.list(folder)) {
                for (Path file : entries.filter(f -> Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS))
                        .toList()) {
                    String name = file.getFileName().toString();
                    files.put(name, ScriptText.decode(name, Files.readAllBytes(file)));
                }
            }
        }
        return files;
    }
}
