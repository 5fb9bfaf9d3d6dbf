package dev.concertina.database.ledger;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.concertina.snapshot.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * One row of the ledger.
 *
 * @param number from 1, without gaps
 * @param at by the server's clock
 * @param actor the role that logged in
 * @param role the role it acted as
 * @param client the operating system's user and host
 * @param tool version of Concertina
 * @param run which run it belongs to
 * @param object a migration's id, a plan's hash or a release
 * @param data a JSON object
 * @param previous the hash of the event before it; empty for the first
 */
public record Event(
        long number,
        Instant at,
        String actor,
        String role,
        String client,
        String tool,
        String run,
        String action,
        String object,
        String data,
        String previous,
        String hash) {
    /**
     * What it is about.
     *
     * @throws NewerLedgerException if only a newer Concertina knows
     */
    public Action kind() {
        return Action.of(action)
                .orElseThrow(() -> new NewerLedgerException("Event " + number + " of the ledger, written by " + tool
                        + ", tells of \"" + action
                        + "\", which this Concertina does not know, so it could misread what was"
                        + " done here; nothing was changed. Use that version of the plugin, or a newer one."));
    }

    JsonObject json() {
        return JsonParser.parseString(data).getAsJsonObject();
    }

    String text(String field) {
        return json().get(field).getAsString();
    }

    int integer(String field) {
        return json().get(field).getAsInt();
    }

    /** The hash that it must have: over the length and the text of each of its fields but the hash itself. */
    String expectedHash() {
        StringBuilder all = new StringBuilder();
        List<String> fields = List.of(
                previous,
                Long.toString(number),
                Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, at)),
                actor,
                role,
                client,
                tool,
                run,
                action,
                object,
                data);
        for (String field : fields) {
            all.append(field.getBytes(StandardCharsets.UTF_8).length)
                    .append(':')
                    .append(field);
        }
        return Fingerprint.of(all.toString());
    }
}
