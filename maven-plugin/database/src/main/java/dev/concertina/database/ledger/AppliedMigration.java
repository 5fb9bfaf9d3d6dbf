package dev.concertina.database.ledger;

import com.google.gson.JsonObject;

/**
 * A migration that the database holds.
 *
 * @param id {@code 0012_expand_rename-email}
 * @param up checksum of the script that ran
 * @param down checksum of the one that undoes it; empty if it has none
 * @param event by which the ledger tells it
 */
public record AppliedMigration(long number, String id, String up, String down, Event event) {
    static AppliedMigration of(Event event) {
        JsonObject data = event.json();
        return new AppliedMigration(
                data.get("number").getAsLong(),
                event.object(),
                data.get("up").getAsString(),
                data.get("down").getAsString(),
                event);
    }
}
