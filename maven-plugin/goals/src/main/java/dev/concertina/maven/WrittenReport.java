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
    private final Path base;
    private final boolean json;

    /** @param base the folder to which printed paths are relative */
    WrittenReport(Log log, Path base, boolean json) {
        this.log = log;
        this.base = base;
        this.json = json;
    }

    void print(Written written, List<Path> files) {
        if (json) {
            log.info(json(written, files));
            return;
        }
        if (written.plan().changes().isEmpty() && files.isEmpty()) {
            written.notes().forEach(log::info);
            log.info("Nothing to write: the migrations lead to what the classes want.");
            return;
        }
        if (files.isEmpty()) {
            log.info("No file yet: all that is to do comes with the contract.");
        } else {
            log.info("Written to " + base.relativize(files.get(0).getParent()) + ":");
            files.forEach(f -> log.info("  " + f.getFileName()));
        }
        written.notes().forEach(n -> log.info("Note: " + n));
        int pending = written.snapshot().pending().size();
        if (pending > 0) {
            log.info(pending + (pending == 1 ? " contract waits" : " contracts wait")
                    + " until no old code runs: mvn db:contract");
        }
        log.info("Next: mvn db:rehearse proves them on a throw-away server.");
    }

    private String json(Written written, List<Path> files) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put(
                "changes",
                written.plan().changes().stream().map(c -> name(c.change())).toList());
        result.put(
                "files", files.stream().map(f -> base.relativize(f).toString()).toList());
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
