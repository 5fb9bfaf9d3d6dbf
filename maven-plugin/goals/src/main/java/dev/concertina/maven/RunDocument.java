package dev.concertina.maven;

import com.google.gson.GsonBuilder;
import dev.concertina.database.apply.FileResult;
import dev.concertina.database.apply.RunPlan;
import dev.concertina.database.apply.RunSummary;
import dev.concertina.database.apply.Status;
import dev.concertina.database.ledger.Event;
import dev.concertina.script.Script;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Plans, summaries, states and events as the fields of a JSON object; what there is none of is null. */
final class RunDocument {
    private RunDocument() {}

    static Map<String, ?> of(RunPlan plan) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("mode", plan.mode().toString());
        fields.put("plan", plan.hash());
        fields.put("target", plan.target().toString());
        fields.put("environment", plan.environment());
        fields.put(
                "files",
                plan.jobs().stream().map(j -> Map.of("file", j.script().file())).toList());
        fields.put("hooks", plan.hooks().scripts().stream().map(Script::file).toList());
        fields.put("placeholders", plan.values());
        fields.put("refusals", plan.refusals());
        fields.put("notes", plan.notes());
        fields.put("stop", plan.stop().orElse(null));
        return fields;
    }

    /** The same with all that is known of its files. */
    static Map<String, ?> of(RunPlan plan, List<FilePlan> files) {
        Map<String, Object> fields = new LinkedHashMap<>(of(plan));
        fields.put("files", files.stream().map(FilePlan::fields).toList());
        return fields;
    }

    static Map<String, ?> of(RunSummary summary) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("mode", summary.mode().toString());
        fields.put("run", summary.run());
        fields.put("plan", summary.plan());
        fields.put("passed", summary.passed());
        fields.put("millis", summary.millis());
        fields.put("files", summary.files().stream().map(RunDocument::of).toList());
        fields.put("left", summary.left());
        fields.put("failure", summary.failure().orElse(null));
        fields.put("alerts", summary.alerts());
        fields.put("head", summary.head());
        return fields;
    }

    static Map<String, ?> of(FileResult file) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("file", file.file());
        fields.put("millis", file.millis());
        fields.put("statements", file.statements());
        fields.put("rows", file.rows());
        fields.put("retries", file.retries());
        return fields;
    }

    static Map<String, ?> of(Status status) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("healthy", status.healthy());
        fields.put("environment", status.environment().orElse(null));
        fields.put("version", status.version().orElse(null));
        fields.put("appliedAt", status.appliedAt().map(Object::toString).orElse(null));
        fields.put("pending", status.pending());
        fields.put("waits", status.waits().orElse(null));
        fields.put("running", status.running().orElse(null));
        fields.put("interrupted", status.interrupted().orElse(null));
        fields.put("frozen", status.frozen().orElse(null));
        fields.put("release", status.release().orElse(null));
        fields.put("deploy", status.deploy().orElse(null));
        fields.put("approvals", status.approvals());
        fields.put("invalidIndexes", status.invalidIndexes());
        fields.put("drift", status.drift());
        fields.put("adoptable", status.adoptable());
        fields.put("refusals", status.refusals());
        return fields;
    }

    static Map<String, ?> of(Event event) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("number", Long.toString(event.number()));
        fields.put("at", event.at().toString());
        fields.put("actor", event.actor());
        fields.put("role", event.role());
        fields.put("client", event.client());
        fields.put("tool", event.tool());
        fields.put("run", event.run());
        fields.put("action", event.action());
        fields.put("object", event.object());
        fields.put("data", event.data());
        fields.put("hash", event.hash());
        return fields;
    }

    /** Writes the report of a run, also of one that failed. */
    static void write(RunSummary summary, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(
                file,
                new GsonBuilder()
                                .disableHtmlEscaping()
                                .serializeNulls()
                                .setPrettyPrinting()
                                .create()
                                .toJson(of(summary))
                        + "\n");
    }
}
