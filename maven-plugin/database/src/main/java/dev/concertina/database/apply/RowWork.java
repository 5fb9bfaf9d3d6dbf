package dev.concertina.database.apply;

import java.util.Locale;

/** What takes the longer the more rows a table has. */
public record RowWork(Kind kind, TableRows table) {
    /** What is done with the rows. */
    public enum Kind {
        /** They are written, in batches. */
        BACKFILL,
        /** They are read for an index. */
        INDEX;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
