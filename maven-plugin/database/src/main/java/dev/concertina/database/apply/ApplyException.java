package dev.concertina.database.apply;

/** A run that was refused; its message has the fact, the effect and the remedy. */
public final class ApplyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ApplyException(String message) {
        super(message);
    }
}
