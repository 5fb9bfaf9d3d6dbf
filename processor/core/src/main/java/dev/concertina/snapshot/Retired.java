package dev.concertina.snapshot;

import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import java.util.Optional;

/**
 * Something that a contract took out of use and that the purge will drop.
 *
 * @param number of the contract's file
 * @param object the retired table, sequence or type as it is named now, or the table that holds the retired column
 * @param column as it is named now; set for columns only
 */
public record Retired(long number, Kind kind, QualifiedName object, Optional<Name> column) {
    public Retired {
        if ((kind == Kind.COLUMN) != column.isPresent()) {
            throw new IllegalArgumentException("A retired " + kind + " of \"" + object
                    + "\" must name a column exactly when it is one. Give the column to a COLUMN alone.");
        }
    }

    /** What was retired. */
    public enum Kind {
        TABLE,
        COLUMN,
        SEQUENCE,
        TYPE
    }
}
