package dev.concertina.snapshot;

import java.util.ArrayList;
import java.util.List;

/**
 * A snapshot as a merge of two branches left it: records that only one branch wrote are there already or stand between
 * conflict markers, and all of them hold. The head is that of whoever merges.
 */
public final class ConflictedSnapshot {
    private static final String HEAD = "{\"head\":";

    private ConflictedSnapshot() {}

    /**
     * Reads it with the records of both sides.
     *
     * @param file its name, for messages
     * @throws UnreadableFileException naming the record that both branches changed, which only their authors can settle
     */
    public static Snapshot read(String file, String text) {
        List<String> lines = new ArrayList<>();
        boolean ancestor = false;
        for (String line : text.lines().toList()) {
            if (line.startsWith("|||||||")) {
                ancestor = true;
            } else if (line.startsWith("=======")) {
                ancestor = false;
            } else if (!ancestor && !isMarker(line) && !line.startsWith(HEAD) && !repeats(lines, line)) {
                lines.add(line);
            }
        }
        return SnapshotReader.read(file, String.join("\n", lines) + "\n");
    }

    private static boolean isMarker(String line) {
        return line.startsWith("<<<<<<<") || line.startsWith(">>>>>>>");
    }

    /** Whether both sides brought the same record or heading. */
    private static boolean repeats(List<String> lines, String line) {
        return !line.isBlank() && lines.contains(line);
    }
}
