package dev.concertina.maven;

import com.google.gson.GsonBuilder;
import dev.concertina.change.SchemaChange;
import dev.concertina.workspace.Written;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.logging.Log;

/** Tells which files were written and what comes next. */
final class WrittenReport {
    private final Log log;
    private final boolean json;

    WrittenReport(Log log, boolean json) {
        this.log = log;
        this.json = json;
    }

    void print(Written written, List<Path> files) {
        if (json) {
            log.info(json(written, files));
            return;
        }
        written.notes().forEach(n -> log.warn(n));
        if (files.isEmpty()) {
            log.info("Nothing to write: the migrations lead to what the classes want.");
            return;
        }
        log.info("Written to " + files.get(0).getParent() + ":");
        files.forEach(f -> log.info("  " + f.getFileName()));
        if (!written.snapshot().pending().isEmpty()) {
            log.info(written.snapshot().pending().size() + " contract(s) wait until no old code runs: mvn db:contract");
        }
        log.info("Prove them on a throw-away server: mvn db:rehearse");
    }

    private static String json(Written written, List<Path> files) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put(
                "changes",
                written.plan().changes().stream().map(c -> name(c.change())).toList());
        result.put("files", files.stream().map(f -> f.getFileName().toString()).toList());
        result.put("notes", written.notes());
        result.put(
                "pending",
                written.snapshot().pending().stream().map(p -> p.name()).toList());
        return new GsonBuilder().disableHtmlEscaping().create().toJson(result);
    }

    static String name(SchemaChange change) {
        return change.getClass().getSimpleName() + " " + change.subject();
    }
}
