package dev.concertina.maven;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.concertina.database.apply.FileResult;
import dev.concertina.database.apply.RunPlan;
import dev.concertina.database.apply.RunSummary;
import dev.concertina.database.apply.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Plans, summaries and states as JSON. */
final class RunJson {
    private RunJson() {}

    static String of(RunPlan plan) {
        JsonObject json = new JsonObject();
        json.addProperty("mode", plan.mode().toString());
        json.addProperty("plan", plan.hash());
        json.addProperty("target", plan.target().toString());
        json.addProperty("environment", plan.environment());
        json.add(
                "files",
                strings(plan.jobs().stream().map(j -> j.script().file()).toList()));
        json.add("refusals", strings(plan.refusals()));
        json.add("notes", strings(plan.notes()));
        add(json, "stop", plan.stop());
        return text(json);
    }

    static String of(RunSummary summary) {
        JsonObject json = new JsonObject();
        json.addProperty("mode", summary.mode().toString());
        json.addProperty("run", summary.run());
        json.addProperty("plan", summary.plan());
        json.addProperty("passed", summary.passed());
        json.addProperty("millis", summary.millis());
        JsonArray files = new JsonArray();
        for (FileResult file : summary.files()) {
            JsonObject one = new JsonObject();
            one.addProperty("file", file.file());
            one.addProperty("millis", file.millis());
            one.addProperty("statements", file.statements());
            one.addProperty("rows", file.rows());
            one.addProperty("retries", file.retries());
            files.add(one);
        }
        json.add("files", files);
        json.add("left", strings(summary.left()));
        add(json, "failure", summary.failure());
        json.addProperty("head", summary.head());
        return text(json);
    }

    static String of(Status status) {
        JsonObject json = new JsonObject();
        json.addProperty("healthy", status.healthy());
        add(json, "environment", status.environment());
        add(json, "version", status.version());
        add(json, "appliedAt", status.appliedAt().map(Object::toString));
        json.add("pending", strings(status.pending()));
        add(json, "waits", status.waits());
        add(json, "running", status.running());
        add(json, "interrupted", status.interrupted());
        add(json, "frozen", status.frozen());
        add(json, "release", status.release());
        json.add("approvals", strings(status.approvals()));
        json.add("invalidIndexes", strings(status.invalidIndexes()));
        json.addProperty("drift", status.drift());
        json.add("refusals", strings(status.refusals()));
        return text(json);
    }

    /** Writes the report of a run, also of one that failed. */
    static void write(RunSummary summary, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, of(summary) + "\n");
    }

    static JsonArray strings(List<String> values) {
        JsonArray array = new JsonArray();
        values.forEach(array::add);
        return array;
    }

    static void add(JsonObject json, String name, Optional<String> value) {
        value.ifPresent(v -> json.addProperty(name, v));
    }

    static String text(JsonObject json) {
        return new GsonBuilder().disableHtmlEscaping().create().toJson(json);
    }
}
