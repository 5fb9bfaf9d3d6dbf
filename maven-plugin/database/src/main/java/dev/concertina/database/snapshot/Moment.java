package dev.concertina.database.snapshot;

import java.time.Instant;

/**
 * Where and when a snapshot was taken.
 *
 * @param database its name and its server's system identifier, in words
 * @param ledger hash of the ledger's last event, or that there is none
 * @param what the file before or after which it was: {@code before 0003_expand_note.sql}
 */
public record Moment(String database, String ledger, String what, Instant at) {}
