package dev.concertina.database.ledger;

/** A ledger that a newer Concertina made or wrote to; its message has the fact, the effect and the remedy. */
public final class NewerLedgerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NewerLedgerException(String message) {
        super(message);
    }
}
