package dev.concertina.database.ledger;

import dev.concertina.snapshot.Fingerprint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what was changed, removed, inserted or reordered in a ledger. The order is that of the numbers and hashes; a server's
 * clock may go back, so times are not compared.
 */
public final class EventChain {
    private EventChain() {}

    /**
     * What is wrong with the events; nothing if the chain is whole.
     *
     * @param expectedHead the hash of an event that must be there, or at least eight digits of it: one that was printed or
     *     stored elsewhere
     */
    public static List<String> check(List<Event> events, Optional<String> expectedHead) {
        List<String> findings = new ArrayList<>();
        String previous = "";
        long number = 0;
        for (Event event : events) {
            number++;
            if (event.number() != number) {
                findings.add("Event " + number + " is missing; " + event.number() + " comes in its place.");
                number = event.number();
            }
            Optional<String> unknown = Fingerprint.unknownVersion(event.hash());
            if (unknown.isPresent()) {
                findings.add("Event " + event.number() + ", written by " + event.tool() + ", has a hash of version "
                        + unknown.get() + ", which this Concertina does not know, so it cannot be told whether it was"
                        + " changed. Verify with that version of the plugin, or a newer one.");
            } else if (!event.hash().equals(event.expectedHash())) {
                findings.add("Event " + event.number() + " (" + event.action() + " " + event.object()
                        + ") was changed after it was written.");
            }
            if (!event.previous().equals(previous)) {
                findings.add("Event " + event.number() + " does not follow the one before it.");
            }
            previous = event.hash();
        }
        expectedHead
                .filter(h -> events.stream().noneMatch(e -> Fingerprint.names(h, e.hash())))
                .ifPresent(h -> findings.add("No event has the hash " + h
                        + " that was seen before: the ledger was written anew, or its end was cut off."));
        return findings;
    }
}
