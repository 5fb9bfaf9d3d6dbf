package dev.concertina.database.catalog;

import java.util.Comparator;

/**
 * Something in a database that {@link dev.concertina.schema.Schema} cannot express.
 *
 * @param kind what it is, in PostgreSQL's words: {@code view}, {@code column storage}, {@code not valid constraint}
 * @param identity which one, quoted as SQL
 * @param definition the statement that would make it, as far as one is known: empty otherwise
 */
public record Unmodelled(String kind, String identity, String definition) implements Comparable<Unmodelled> {
    private static final Comparator<Unmodelled> ORDER =
            Comparator.comparing(Unmodelled::kind).thenComparing(Unmodelled::identity);

    @Override
    public int compareTo(Unmodelled other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return kind + " " + identity;
    }
}
