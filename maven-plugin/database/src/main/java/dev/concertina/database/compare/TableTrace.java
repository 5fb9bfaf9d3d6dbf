package dev.concertina.database.compare;

/**
 * What shows without reading values that a table has not changed.
 *
 * @param structure a hash over its files, its columns and the labels of their enum types, and the same of its partitions
 * @param plain whether nothing else decides how a value looks: no function of the user's, no type of an extension
 * @param rows how many it has
 * @param newest the highest number of a transaction that wrote one of them
 */
record TableTrace(String structure, boolean plain, long rows, long newest) {
    /** Whether the rows, and all that they look like, are those that were there when the other trace was taken. */
    boolean isUnchangedSince(TableTrace earlier, long mark) {
        return plain && earlier.plain && structure.equals(earlier.structure) && rows == earlier.rows && newest < mark;
    }
}
