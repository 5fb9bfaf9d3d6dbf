package dev.concertina.processor.sql;

/** A text that no SQL parser would accept; the message says why, as the end of a sentence. */
public final class SqlFaultException extends Exception {
    private static final long serialVersionUID = 1L;

    SqlFaultException(String why) {
        super(why);
    }

    /** Why, as the end of a sentence: {@code a quote is not closed}. */
    public String why() {
        return String.valueOf(getMessage());
    }
}
