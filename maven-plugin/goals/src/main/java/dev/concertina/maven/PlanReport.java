package dev.concertina.maven;

import dev.concertina.script.Script;
import dev.concertina.script.ScriptPair;
import dev.concertina.workspace.Written;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Prints what would be written: changes, files with their SQL, and hazards. */
final class PlanReport {
    private final Console console;

    PlanReport(Console console) {
        this.console = console;
    }

    void print(Written plan) {
        console.document(fields(plan));
        if (plan.plan().changes().isEmpty()) {
            plan.notes().forEach(n -> console.line("Note: " + n));
            console.line("Nothing to do: the migrations lead to what the classes want.");
            return;
        }
        console.line("What changes:");
        changes(plan).forEach(c -> console.line("  " + c));
        for (ScriptPair pair : plan.pairs()) {
            console.line("");
            console.line("=== " + pair.up().file());
            pair.up().text().lines().forEach(console::line);
        }
        if (!plan.pairs().isEmpty()) {
            console.line("");
        }
        if (!plan.plan().contracts().isEmpty()) {
            console.line("A contract follows once no old code runs (mvn db:contract).");
        }
        plan.notes().forEach(n -> console.warn("Note: " + n));
        console.line("Nothing was written. mvn db:generate writes these files, each with its down script.");
    }

    private static List<String> changes(Written plan) {
        return plan.plan().changes().stream().map(c -> c.change().words()).toList();
    }

    private static Map<String, Object> fields(Written plan) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("changes", changes(plan));
        fields.put("files", plan.pairs().stream().map(PlanReport::file).toList());
        fields.put("contract", !plan.plan().contracts().isEmpty());
        fields.put("notes", plan.notes());
        return fields;
    }

    private static Map<String, Object> file(ScriptPair pair) {
        Script up = pair.up();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("file", up.file());
        fields.put("phase", up.name().phase().toString());
        fields.put("gate", up.header().gate().toString());
        fields.put("transactional", up.header().transactional());
        fields.put("cost", up.header().cost().orElse(""));
        fields.put("rollback", up.header().rollback().orElse(""));
        fields.put("up", up.text());
        fields.put("down", pair.down().map(Script::text).orElse(""));
        return fields;
    }
}
