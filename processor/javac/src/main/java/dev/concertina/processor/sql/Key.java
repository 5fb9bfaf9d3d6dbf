package dev.concertina.processor.sql;

import java.util.List;
import java.util.Optional;

/**
 * A key of an index as it was written.
 *
 * @param column if it is a plain column
 * @param expression if it is not; without its outer parentheses
 * @param expressionName what PostgreSQL calls the expression in the names of indexes
 * @param collation its parts, empty if none is written
 * @param operatorClass as SQL
 * @param operator of an element of an exclusion constraint
 */
public record Key(
        Optional<String> column,
        Optional<String> expression,
        String expressionName,
        List<String> collation,
        Optional<String> operatorClass,
        boolean descending,
        boolean nullsFirst,
        Optional<String> operator) {
    public Key {
        collation = List.copyOf(collation);
    }
}
