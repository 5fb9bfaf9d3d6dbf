package dev.concertina.maven;

import dev.concertina.database.apply.Mode;
import dev.concertina.database.apply.MoveSummary;
import dev.concertina.database.ledger.Event;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells what a data migration moved, or would move. */
record MoveReport(Console console) {
    void print(String name, MoveSummary summary) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("class", name);
        fields.put("plan", summary.plan().hash());
        fields.put("payload", summary.payload());
        fields.put("before", summary.before());
        fields.put("after", summary.after());
        fields.put("head", summary.head().orElse(null));
        console.document(fields);
        console.line(name + ", payload " + summary.payload());
        summary.after()
                .forEach((what, count) -> console.line(
                        "  " + what + ": " + summary.before().getOrDefault(what, 0L) + " before, " + count + " after"));
        boolean down = summary.plan().mode() == Mode.ROLLBACK;
        if (summary.head().isPresent()) {
            console.line((down ? "Taken back" : "Moved") + ". Ledger head "
                    + summary.head().get());
        } else {
            console.line("All of it was rolled back. To run exactly this plan: mvn db:move -Ddb.class=" + name
                    + (down ? " -Ddb.down=true" : "") + " -Ddb.plan="
                    + summary.plan().shortHash());
        }
    }

    void approved(Event approval) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("plan", approval.object());
        fields.put("approvedBy", approval.actor());
        console.document(fields);
        console.line("The plan is approved by " + approval.actor() + " (" + approval.client()
                + ") for a day; nothing was" + " moved.");
    }
}
