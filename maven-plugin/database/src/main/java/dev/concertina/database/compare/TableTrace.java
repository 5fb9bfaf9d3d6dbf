package dev.concertina.database.compare;

import java.util.OptionalLong;

/**
 * What shows without reading values that a table has not changed. Where the server's counters can be asked, no row is read
 * for it.
 *
 * @param structure a hash over its files, its columns and the labels of their enum types, and the same of its partitions
 * @param plain whether nothing else decides how a value looks: no function of the user's, no type of an extension
 * @param database in which it lies
 * @param written how many rows were inserted, updated and deleted since there is this database
 * @param rows how many it has, if that is not known
 * @param newest the highest number of a transaction that wrote one of them, if that is not known
 */
record TableTrace(String structure, boolean plain, String database, OptionalLong written, long rows, long newest) {
    /**
     * Whether the rows, and all that they look like, are those that were there when the other trace was taken, here or in
     * the database of which this one is a copy. A copy begins to count at zero.
     */
    boolean isUnchangedSince(TableTrace earlier, long mark) {
        return plain && earlier.plain && structure.equals(earlier.structure) && hasRowsOf(earlier, mark);
    }

    private boolean hasRowsOf(TableTrace earlier, long mark) {
        if (written.isPresent() && earlier.written.isPresent()) {
            return database.equals(earlier.database) ? written.equals(earlier.written) : written.getAsLong() == 0;
        }
        return written.isEmpty() && earlier.written.isEmpty() && rows == earlier.rows && newest < mark;
    }
}
