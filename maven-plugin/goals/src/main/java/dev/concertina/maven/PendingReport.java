package dev.concertina.maven;

import dev.concertina.snapshot.PendingContract;
import java.util.List;
import java.util.Map;

/** Lists contracts that are not written yet. */
record PendingReport(Console console) {
    void print(List<PendingContract> pending) {
        console.document(Map.of(
                "pending",
                pending.stream()
                        .map(p -> Map.of("number", p.number(), "name", p.name()))
                        .toList()));
        if (pending.isEmpty()) {
            console.line("No contract is pending.");
            return;
        }
        console.line("Pending contracts, each until no code from before its change runs any more:");
        pending.forEach(p -> console.line(String.format("  %04d  %s", p.number(), p.name())));
        console.line("Write them with mvn db:contract -Ddb.contracts="
                + pending.get(0).name() + (pending.size() > 1 ? ",…" : "") + " or -Ddb.contracts=all.");
    }
}
