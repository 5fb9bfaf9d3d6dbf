package dev.concertina.lint.fix;

/** A finding that needs somebody's decision; its message says why, and it never leaves this package. */
final class UnfixableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnfixableException(String why) {
        super(why, null, false, false);
    }
}
