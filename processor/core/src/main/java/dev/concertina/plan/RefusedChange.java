package dev.concertina.plan;

/** A change that has no safe way, with the reason and what to do instead. */
public final class RefusedChange extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Takes fact, effect and remedy in one text. */
    public RefusedChange(String message) {
        super(message);
    }
}
