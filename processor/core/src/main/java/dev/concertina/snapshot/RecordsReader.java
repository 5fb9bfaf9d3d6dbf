package dev.concertina.snapshot;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads what {@link Records} wrote, also after somebody reformatted it. */
final class RecordsReader {
    private final String file;

    RecordsReader(String file) {
        this.file = file;
    }

    /** The records between the first and the last, without headings. */
    List<JsonFields> read(String text, String kind, int format) {
        refuseConflictMarkers(text);
        List<JsonFields> records = parse(text);
        if (records.isEmpty() || !records.get(0).has("concertina")) {
            throw bad(
                    "does not begin with a \"concertina\" record",
                    "it cannot be told what it is",
                    "Check that this is Concertina's file");
        }
        checkFormat(records.remove(0), kind, format);
        if (records.isEmpty() || !records.get(records.size() - 1).has("end")) {
            throw bad("has no \"end\" record", "it may be cut off", "Take it from version control again");
        }
        records.remove(records.size() - 1).flag("end");
        records.removeIf(r -> r.has("section"));
        return records;
    }

    private void checkFormat(JsonFields first, String kind, int format) {
        String actualKind = first.text("concertina");
        long actual = first.number("format");
        if (!actualKind.equals(kind)) {
            throw bad(
                    "is a \"" + actualKind + "\" and not a \"" + kind + "\"",
                    "its content means something else",
                    "Give the path of the right file");
        }
        if (actual != format) {
            throw bad(
                    "has format " + actual + ", this release of Concertina reads format " + format,
                    "reading on could lose what it does not know",
                    "Use the release that wrote the file, or a newer one");
        }
        first.complete(kind);
    }

    private void refuseConflictMarkers(String text) {
        if (!text.contains("<<<<<<<") && !text.contains(">>>>>>>")) {
            return;
        }
        int line = 0;
        for (String content : text.split("\n", -1)) {
            line++;
            if (content.startsWith("<<<<<<<") || content.startsWith(">>>>>>>")) {
                throw bad(
                        "has a merge conflict in line " + line,
                        "two branches changed the same thing",
                        "Run mvn db:merge, or keep the right lines: each stands for itself, and their order is free");
            }
        }
    }

    private List<JsonFields> parse(String text) {
        List<JsonFields> records = new ArrayList<>();
        LineByLine lines = new LineByLine(text);
        try (JsonReader reader = new JsonReader(lines)) {
            reader.setStrictness(Strictness.STRICT);
            reader.beginArray();
            while (reader.hasNext()) {
                int line = lines.line();
                Object record = JsonValues.read(reader);
                if (!(record instanceof Map<?, ?> object)) {
                    throw bad(
                            "has something else than an object in line " + line,
                            "it is no record",
                            "Take the file from version control again");
                }
                records.add(JsonFields.of(file, line, object));
            }
            reader.endArray();
        } catch (IOException | IllegalStateException e) {
            throw bad(
                    "is no valid JSON near line " + lines.line(),
                    "it cannot be read (" + e.getMessage() + ")",
                    "Take it from version control again");
        }
        return records;
    }

    private UnreadableFileException bad(String fact, String effect, String remedy) {
        return new UnreadableFileException(file + " " + fact + "; " + effect + ". " + remedy + ".");
    }
}
