package dev.concertina.schema;

/**
 * What a sequence counts and how.
 *
 * @param type {@code smallint}, {@code integer} or {@code bigint}
 * @see <a href="https://www.postgresql.org/docs/current/sql-createsequence.html">CREATE SEQUENCE</a>
 */
public record SequenceOptions(
        DataType type, long start, long increment, long minimum, long maximum, long cache, boolean cycle) {
    /** What PostgreSQL assumes when nothing is said. */
    public static SequenceOptions of(DataType type) {
        return new SequenceOptions(type, 1, 1, 1, largest(type), 1, false);
    }

    /** The same for a sequence that counts by an increment: downwards it begins at -1 and goes to the type's end. */
    public static SequenceOptions of(DataType type, long increment) {
        return increment < 0
                ? new SequenceOptions(type, -1, increment, smallest(type), -1, 1, false)
                : new SequenceOptions(type, 1, increment, 1, largest(type), 1, false);
    }

    /** The least value of a type that counts. */
    public static long smallest(DataType type) {
        return switch (type.name()) {
            case "smallint" -> Short.MIN_VALUE;
            case "integer" -> Integer.MIN_VALUE;
            default -> Long.MIN_VALUE;
        };
    }

    /** The same counting over another type; a maximum at the old type's end moves to the new type's. */
    public SequenceOptions withType(DataType other) {
        return new SequenceOptions(
                other, start, increment, minimum, maximum == largest(type) ? largest(other) : maximum, cache, cycle);
    }

    private static long largest(DataType type) {
        return switch (type.name()) {
            case "smallint" -> Short.MAX_VALUE;
            case "integer" -> Integer.MAX_VALUE;
            default -> Long.MAX_VALUE;
        };
    }
}
