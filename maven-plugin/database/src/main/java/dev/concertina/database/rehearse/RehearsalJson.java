package dev.concertina.database.rehearse;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;

/** A report for machines: {@code rehearsal.json}. */
public final class RehearsalJson {
    private RehearsalJson() {}

    /** The report as a JSON document with a line end. */
    public static String write(RehearsalReport report) {
        JsonObject json = new JsonObject();
        json.addProperty("server", report.server());
        json.addProperty("passed", report.passed());
        JsonArray files = new JsonArray();
        report.files().forEach(f -> files.add(file(f)));
        json.add("files", files);
        JsonObject back = new JsonObject();
        back.addProperty("files", report.wayBack().files());
        back.add("findings", strings(report.wayBack().findings()));
        json.add("wayBack", back);
        json.add("emptyTables", strings(report.emptyTables()));
        return new GsonBuilder()
                        .setPrettyPrinting()
                        .disableHtmlEscaping()
                        .create()
                        .toJson(json) + "\n";
    }

    private static JsonObject file(RehearsedFile file) {
        JsonObject json = new JsonObject();
        json.addProperty("file", file.file());
        json.addProperty("phase", file.phase().toString());
        json.addProperty("pending", file.pending());
        json.addProperty("upMillis", file.upMillis());
        json.addProperty("downMillis", file.downMillis());
        json.addProperty("rows", file.rows());
        json.addProperty("proof", file.proof().toString());
        json.add("findings", strings(file.findings()));
        return json;
    }

    private static JsonArray strings(List<String> texts) {
        JsonArray array = new JsonArray();
        texts.forEach(array::add);
        return array;
    }
}
