package dev.concertina.database.forecast;

/** A number that is known from below and from above. */
public record Range(long low, long high) {
    public static final Range ZERO = new Range(0, 0);

    public Range {
        if (low > high) {
            throw new IllegalArgumentException("The range from " + low + " to " + high
                    + " is upside down, so nothing could be judged by it. Give the lower number first.");
        }
    }

    /** Both after each other. */
    public Range plus(Range other) {
        return new Range(low + other.low, high + other.high);
    }
}
