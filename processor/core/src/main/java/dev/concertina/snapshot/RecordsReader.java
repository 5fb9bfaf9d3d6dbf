package dev.concertina.snapshot;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;

/**
 * Reads what {@link Records} wrote, also after somebody reformatted it: the records between the first and the last,
 * without headings. Each is read when it is asked for, so that only one is in memory.
 */
final class RecordsReader implements Iterator<JsonFields> {
    private final String file;
    private final LineByLine lines;
    private final JsonReader json;
    private boolean begun;
    private Optional<JsonFields> ahead;

    /** @throws UnreadableFileException if the text does not begin as a file of this kind and format does */
    RecordsReader(String file, String text, String kind, int format) {
        this.file = file;
        lines = new LineByLine(text);
        json = new JsonReader(lines);
        json.setStrictness(Strictness.STRICT);
        refuseConflictMarkers(text);
        checkFormat(kind, format);
        ahead = record();
    }

    @Override
    public boolean hasNext() {
        return ahead.isPresent();
    }

    @Override
    public JsonFields next() {
        JsonFields record = ahead.orElseThrow();
        ahead = record();
        return record;
    }

    /** The next one that says something about a schema; empty behind the last. */
    private Optional<JsonFields> record() {
        Optional<JsonFields> record = parse();
        while (record.isPresent() && record.get().has("section")) {
            record = parse();
        }
        if (record.isEmpty()) {
            throw bad("has no \"end\" record", "it may be cut off", "Take it from version control again");
        }
        if (!record.get().has("end")) {
            return record;
        }
        if (parse().isPresent()) {
            throw record.get().bad("is not the last record");
        }
        record.get().flag("end");
        return Optional.empty();
    }

    private void checkFormat(String kind, int format) {
        JsonFields first = parse().filter(r -> r.has("concertina"))
                .orElseThrow(() -> bad(
                        "does not begin with a \"concertina\" record",
                        "it cannot be told what it is",
                        "Check that this is Concertina's file"));
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

    /** The next record of any kind; empty behind the array. */
    private Optional<JsonFields> parse() {
        try {
            if (!begun) {
                json.beginArray();
                begun = true;
            }
            if (!json.hasNext()) {
                json.endArray();
                return Optional.empty();
            }
            int line = lines.line();
            if (JsonValues.read(json) instanceof JsonObject object) {
                return Optional.of(new JsonFields(file, line, object));
            }
            throw bad(
                    "has something else than an object in line " + line,
                    "it is no record",
                    "Take the file from version control again");
        } catch (IOException | IllegalStateException e) {
            throw bad(
                    "is no valid JSON near line " + lines.line(),
                    "it cannot be read (" + e.getMessage() + ")",
                    "Take it from version control again");
        }
    }

    private UnreadableFileException bad(String fact, String effect, String remedy) {
        return new UnreadableFileException(file + " " + fact + "; " + effect + ". " + remedy + ".");
    }
}
