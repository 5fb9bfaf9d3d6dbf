package dev.concertina.processor.jpa;

/** Whether a column must have a value, as far as the table decides that. */
enum Need {
    /** As the attribute says. */
    AS_SAID,
    /** As a relation says, but the whole that it belongs to may be missing. */
    EMBEDDED,
    /** Rows of other classes have none. */
    NULLABLE,
    /** It belongs to a key. */
    REQUIRED
}
