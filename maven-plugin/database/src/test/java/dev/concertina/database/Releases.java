package dev.concertina.database;

import dev.concertina.schema.PostgresVersion;
import java.util.List;
import java.util.stream.IntStream;

/** The releases of PostgreSQL that a test asks: in the build they take turns, with {@code -Dconcertina.releases=all} all do. */
public final class Releases {
    private static final boolean ALL =
            System.getProperty("concertina.releases", "").equals("all");

    private Releases() {}

    public static List<Integer> ofTurn(int turn) {
        return ALL
                ? IntStream.rangeClosed(PostgresVersion.OLDEST, PostgresVersion.NEWEST)
                        .boxed()
                        .toList()
                : List.of(at(turn));
    }

    /** The one whose turn it is. */
    public static int at(int turn) {
        return PostgresVersion.OLDEST + turn % (PostgresVersion.NEWEST - PostgresVersion.OLDEST + 1);
    }
}
