package dev.concertina.maven;

import dev.concertina.script.ScriptPair;
import dev.concertina.workspace.Written;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** Prints what would be written: changes, files with their SQL, and hazards. */
final class PlanReport {
    private final Log log;
    private final boolean json;

    PlanReport(Log log, boolean json) {
        this.log = log;
        this.json = json;
    }

    void print(Written written) {
        if (json) {
            new WrittenReport(log, true).print(written, List.of());
            return;
        }
        if (written.plan().changes().isEmpty()) {
            log.info("Nothing to do: the migrations lead to what the classes want.");
        }
        written.plan().changes().forEach(c -> log.info(WrittenReport.name(c.change())));
        for (ScriptPair pair : written.pairs()) {
            log.info("");
            log.info("=== " + pair.up().file());
            pair.up().text().lines().forEach(log::info);
        }
        if (!written.plan().contracts().isEmpty()) {
            log.info("");
            log.info("A contract follows once no old code runs (mvn db:contract).");
        }
        written.notes().forEach(log::warn);
    }
}
