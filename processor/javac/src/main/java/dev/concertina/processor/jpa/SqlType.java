package dev.concertina.processor.jpa;

import java.util.List;
import java.util.Optional;

/**
 * What a basic attribute is stored as.
 *
 * @param text the type as in CREATE TABLE
 * @param values the SQL literals that an enum is stored as, in order; empty for what is no enum
 * @param expression what a column definition gives besides: a default
 */
record SqlType(String text, List<String> values, Optional<String> expression) {
    SqlType {
        values = List.copyOf(values);
    }

    static SqlType of(String text) {
        return new SqlType(text, List.of(), Optional.empty());
    }

    SqlType spelled(String other) {
        return new SqlType(other, values, expression);
    }

    SqlType array() {
        return new SqlType(text + "[]", List.of(), Optional.empty());
    }
}
