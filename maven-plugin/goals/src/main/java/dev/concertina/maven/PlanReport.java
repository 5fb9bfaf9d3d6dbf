package dev.concertina.maven;

import dev.concertina.script.ScriptPair;
import dev.concertina.workspace.Written;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** Prints what would be written: changes, files with their SQL, and hazards. */
final class PlanReport {
    private final Log log;
    private final WrittenReport written;
    private final boolean json;

    PlanReport(Log log, WrittenReport written, boolean json) {
        this.log = log;
        this.written = written;
        this.json = json;
    }

    void print(Written plan) {
        if (json) {
            written.print(plan, List.of());
            return;
        }
        if (plan.plan().changes().isEmpty()) {
            log.info("Nothing to do: the migrations lead to what the classes want.");
        }
        plan.plan().changes().forEach(c -> log.info(WrittenReport.name(c.change())));
        for (ScriptPair pair : plan.pairs()) {
            log.info("");
            log.info("=== " + pair.up().file());
            pair.up().text().lines().forEach(log::info);
        }
        if (!plan.plan().contracts().isEmpty()) {
            log.info("");
            log.info("A contract follows once no old code runs (mvn db:contract).");
        }
        plan.notes().forEach(log::warn);
    }
}
