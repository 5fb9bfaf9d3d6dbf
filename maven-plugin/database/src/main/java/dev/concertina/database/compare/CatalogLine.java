package dev.concertina.database.compare;

import java.util.Comparator;

/**
 * One object of a database.
 *
 * @param kind in PostgreSQL's words: {@code column}, {@code index}, {@code grant}
 * @param identity which one, quoted as SQL
 * @param definition all that makes it what it is, as the server prints it
 */
public record CatalogLine(String kind, String identity, String definition) implements Comparable<CatalogLine> {
    private static final Comparator<CatalogLine> ORDER = Comparator.comparing(CatalogLine::kind)
            .thenComparing(CatalogLine::identity)
            .thenComparing(CatalogLine::definition);

    /** What it is called in messages: {@code column shop.orders.total}. */
    public String object() {
        return kind + " " + identity;
    }

    @Override
    public int compareTo(CatalogLine other) {
        return ORDER.compare(this, other);
    }
}
