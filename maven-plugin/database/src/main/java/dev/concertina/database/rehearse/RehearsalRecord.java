package dev.concertina.database.rehearse;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.concertina.script.Script;
import dev.concertina.script.ScriptPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a report keeps of a rehearsal for those who ask later whether files were rehearsed.
 *
 * @param passed the verdict
 * @param applied checksums of the files that made the state before, by name: {@code sha256/v1:… sha256/v1:…}, up and down
 * @param rehearsed checksums of the files that were tried, likewise
 */
public record RehearsalRecord(boolean passed, Map<String, String> applied, Map<String, String> rehearsed) {
    /** Where it stands in a report. */
    public static final String FIELD = "record";

    public RehearsalRecord {
        applied = java.util.Collections.unmodifiableMap(new TreeMap<>(applied));
        rehearsed = java.util.Collections.unmodifiableMap(new TreeMap<>(rehearsed));
    }

    /** Of a report, without files that nobody has written yet. */
    public static RehearsalRecord of(RehearsalReport report) {
        return new RehearsalRecord(
                report.passed(),
                checksums(report.plan().applied().stream()),
                checksums(report.files().stream().filter(f -> !f.pending()).map(RehearsedFile::scripts)));
    }

    /**
     * Reads what stands in a report.
     *
     * @throws JsonParseException if it is no report, or is not as it was sealed
     */
    public static RehearsalRecord read(String json, Seal seal) {
        try {
            JsonObject found = JsonParser.parseString(json).getAsJsonObject().getAsJsonObject(FIELD);
            RehearsalRecord record = new RehearsalRecord(
                    found.get("passed").getAsBoolean(), map(found, "applied"), map(found, "rehearsed"));
            if (!seal.of(record.text()).equals(found.get("seal").getAsString())) {
                throw new JsonParseException("it was changed since it was written, or sealed with another key");
            }
            return record;
        } catch (IllegalStateException | NullPointerException | UnsupportedOperationException | ClassCastException e) {
            throw new JsonParseException("it holds no record of a rehearsal", e);
        }
    }

    /** What stands there. */
    public JsonObject json(Seal seal) {
        JsonObject json = new JsonObject();
        json.addProperty("passed", passed);
        json.add("applied", array(applied));
        json.add("rehearsed", array(rehearsed));
        json.addProperty("seal", seal.of(text()));
        return json;
    }

    /** Why files do not count as rehearsed; empty if all were, as they stand, and passed. */
    public Optional<String> refusal(List<ScriptPair> files) {
        if (!passed) {
            return Optional.of("the rehearsal failed");
        }
        List<String> found = new ArrayList<>();
        checksums(files.stream()).forEach((file, now) -> {
            String then = rehearsed.get(file);
            if (then == null) {
                found.add("\"" + file + "\" was " + (applied.containsKey(file) ? "taken for applied" : "not there"));
            } else if (!then.equals(now)) {
                found.add("\"" + file + "\", or its way back, was another text");
            }
        });
        return found.isEmpty() ? Optional.empty() : Optional.of("in the rehearsal, " + String.join("; ", found));
    }

    private String text() {
        return passed + "\n" + array(applied) + "\n" + array(rehearsed);
    }

    private static Map<String, String> checksums(Stream<ScriptPair> pairs) {
        Map<String, String> checksums = new TreeMap<>();
        pairs.forEach(p -> checksums.put(
                p.up().file(),
                p.up().checksum()
                        + p.down().map(Script::checksum).map(c -> " " + c).orElse("")));
        return checksums;
    }

    private static JsonArray array(Map<String, String> checksums) {
        JsonArray array = new JsonArray();
        checksums.forEach((file, checksum) -> array.add(file + " " + checksum));
        return array;
    }

    private static Map<String, String> map(JsonObject json, String field) {
        Map<String, String> map = new TreeMap<>();
        for (JsonElement line : json.getAsJsonArray(field)) {
            String text = line.getAsString();
            int file = text.indexOf(" sha256/");
            map.put(text.substring(0, Math.max(0, file)), text.substring(file + 1));
        }
        return map;
    }
}
