package dev.concertina.database.rehearse;

import dev.concertina.schema.QualifiedName;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Rows that a user gave to a rehearsal.
 *
 * @param origin where they are from, in words
 * @param tables how many rows each table got; one that got none is absent, and gets synthetic ones
 * @param notes what a reader of the report must know of them
 */
public record GivenRows(String origin, Map<QualifiedName, Long> tables, List<String> notes) {
    public GivenRows {
        tables = Collections.unmodifiableMap(new TreeMap<>(tables));
        notes = List.copyOf(notes);
    }
}
