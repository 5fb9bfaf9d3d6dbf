package dev.concertina.database.ledger;

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
        return new AppliedMigration(
                event.json().get("number").getAsLong(), event.object(), event.text("up"), event.text("down"), event);
    }
}
