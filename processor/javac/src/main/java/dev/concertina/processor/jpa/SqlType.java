package dev.concertina.processor.jpa;

import java.util.List;

/**
 * What a basic attribute is stored as.
 *
 * @param text the type as in CREATE TABLE
 * @param values the SQL literals that an enum is stored as, in order; empty for what is no enum
 */
record SqlType(String text, List<String> values) {
    SqlType {
        values = List.copyOf(values);
    }

    static SqlType of(String text) {
        return new SqlType(text, List.of());
    }

    SqlType spelled(String other) {
        return new SqlType(other, values);
    }

    SqlType array() {
        return new SqlType(text + "[]", List.of());
    }
}
