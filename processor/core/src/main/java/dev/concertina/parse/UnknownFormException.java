package dev.concertina.parse;

/** A statement that is none of the known forms; it never leaves the recogniser. */
final class UnknownFormException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnknownFormException() {
        super(null, null, false, false);
    }
}
