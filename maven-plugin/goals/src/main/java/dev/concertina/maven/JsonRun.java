package dev.concertina.maven;

import dev.concertina.database.apply.FileResult;
import dev.concertina.database.apply.Job;
import dev.concertina.database.apply.RunLog;
import dev.concertina.database.apply.RunPlan;
import dev.concertina.database.apply.RunSummary;
import dev.concertina.parse.Statement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Writes what a run does as lines of JSON, one an event; statements without their literals. */
final class JsonRun implements RunLog {
    private final JsonLine lines;
    private final Map<String, Object> run = new LinkedHashMap<>();

    JsonRun(JsonLine lines) {
        this.lines = lines;
    }

    @Override
    public void tell(String line) {
        event("message", Map.of("text", line));
    }

    @Override
    public void progress(String line) {
        event("progress", Map.of("text", line));
    }

    @Override
    public void runBegins(String name, RunPlan plan) {
        run.put("run", name);
        run.put("plan", plan.hash());
        event("run-begins", RunDocument.of(plan));
    }

    @Override
    public void runEnds(RunSummary summary) {
        event("run-ends", RunDocument.of(summary));
        run.clear();
    }

    @Override
    public void fileBegins(Job job) {
        event("file-begins", about(job));
    }

    @Override
    public void fileEnds(Job job, Optional<FileResult> result) {
        Map<String, Object> fields = about(job);
        fields.put("passed", result.isPresent());
        result.ifPresent(r -> fields.putAll(RunDocument.of(r)));
        event("file-ends", fields);
    }

    @Override
    public void statementBegins(Job job, Statement statement) {
        event("statement-begins", about(job, statement));
    }

    @Override
    public void statementEnds(Job job, Statement statement, Optional<Exception> failure) {
        Map<String, Object> fields = about(job, statement);
        fields.put("passed", failure.isEmpty());
        failure.ifPresent(f -> fields.put("state", f instanceof SQLException sql ? sql.getSQLState() : null));
        event("statement-ends", fields);
    }

    @Override
    public void batchEnds(Job job, long rows) {
        Map<String, Object> fields = about(job);
        fields.put("rows", rows);
        event("batch-ends", fields);
    }

    private static Map<String, Object> about(Job job) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("file", job.script().file());
        fields.put("phase", job.script().name().phase().toString());
        fields.put("direction", job.direction().toString());
        return fields;
    }

    private static Map<String, Object> about(Job job, Statement statement) {
        Map<String, Object> fields = about(job);
        fields.put("line", statement.position().line());
        fields.put("statement", job.script().masked(statement.withoutLiterals()));
        return fields;
    }

    private void event(String name, Map<String, ?> fields) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("at", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
        all.put("event", name);
        all.putAll(run);
        all.putAll(fields);
        lines.print(all);
    }
}
