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
        List<Integer> all = IntStream.rangeClosed(PostgresVersion.OLDEST, PostgresVersion.NEWEST)
                .boxed()
                .toList();
        return ALL ? all : List.of(all.get(turn % all.size()));
    }
}
