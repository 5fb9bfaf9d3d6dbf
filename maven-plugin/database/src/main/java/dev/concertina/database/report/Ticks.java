package dev.concertina.database.report;

/** Where the marks of an axis stand. */
final class Ticks {
    private static final int MOST = 9;

    private Ticks() {}

    /** The distance of two marks, a round number, so that there are not too many. */
    static long step(long length) {
        long unit = 1;
        while (true) {
            for (int factor : new int[] {1, 2, 5}) {
                if (length / (unit * factor) <= MOST) {
                    return unit * factor;
                }
            }
            unit *= 10;
        }
    }
}
