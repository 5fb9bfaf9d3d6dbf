package dev.concertina.maven;

import static org.apache.maven.shared.utils.logging.MessageUtils.buffer;

import dev.concertina.database.apply.RestorePlan;
import java.util.LinkedHashMap;
import java.util.Map;

/** Prints what a restoration would do, and what it came to. */
record RestorePrinter(Console console) {
    /** Prints the plan; whether nothing stands against it. */
    boolean plan(RestorePlan plan) {
        document(plan, false);
        console.line(buffer().strong("Plan " + plan.shortHash()) + ": restore "
                + plan.snapshot().statements().size() + " statements to " + plan.target());
        plan.snapshot().lacks().forEach(l -> console.warn("The snapshot lacks " + l));
        plan.refusals().forEach(console::error);
        if (plan.refusals().isEmpty()) {
            console.line("Nothing was changed. To run exactly this plan: mvn db:restore -Ddb.snapshot=… -Ddb.plan="
                    + plan.shortHash());
        }
        return plan.refusals().isEmpty();
    }

    void done(RestorePlan plan) {
        document(plan, true);
        plan.snapshot().lacks().forEach(l -> console.warn("Not restored: " + l));
        console.line(buffer().success("DONE").build() + ": " + plan.target()
                + " has the structure of the snapshot, compared by its fingerprint "
                + plan.snapshot().schema()
                + ". It has no rows and no ledger, so db:apply would begin from nothing there.");
    }

    private void document(RestorePlan plan, boolean done) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("plan", plan.hash());
        fields.put("target", plan.target().toString());
        fields.put("statements", plan.snapshot().statements().size());
        fields.put("lacks", plan.snapshot().lacks());
        fields.put("refusals", plan.refusals());
        fields.put("restored", done);
        console.document(fields);
    }
}
