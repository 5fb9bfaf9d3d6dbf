package dev.concertina.snapshot;

import dev.concertina.schema.Schema;
import java.util.SortedSet;
import java.util.TreeSet;

/** What can be compared of a schema with a server that spells every expression in its own words. */
public final class Outline {
    private Outline() {}

    /** A line of JSON for each object and each of its attributes; an expression is only told to be there. */
    public static SortedSet<String> of(Schema schema) {
        SortedSet<String> lines = new TreeSet<>();
        new SchemaRecords(Style.OUTLINE).list(schema).forEach(line -> lines.add(line.json()));
        return lines;
    }
}
