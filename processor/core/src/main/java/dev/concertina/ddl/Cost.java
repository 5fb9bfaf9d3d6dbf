package dev.concertina.ddl;

/** What a statement does besides writing to the catalog, cheapest first. */
public enum Cost {
    /** The catalog only: milliseconds at any size. */
    METADATA,
    /** Reads every row of a table, or of the index that it builds. */
    SCAN,
    /** Writes a new file of a whole table. */
    REWRITE,
    /** Changes rows one by one. */
    ROWS
}
