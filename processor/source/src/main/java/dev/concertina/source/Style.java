package dev.concertina.source;

/** What tables become. */
public enum Style {
    /** Records with {@code @Stored}. */
    RECORDS,
    /** Entities of JPA where there is a primary key, records elsewhere. */
    JPA
}
