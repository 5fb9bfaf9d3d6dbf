package dev.concertina.schema;

/**
 * A major version of the server.
 *
 * @param major 14 to 18
 */
public record PostgresVersion(int major) {
    public static final int OLDEST = 14;
    public static final int NEWEST = 18;

    public PostgresVersion {
        if (major < OLDEST || major > NEWEST) {
            throw new IllegalArgumentException("PostgreSQL " + major + " is not supported; Concertina knows " + OLDEST
                    + " to " + NEWEST + ". Set db.postgresVersion to one of these.");
        }
    }

    public boolean atLeast(int other) {
        return major >= other;
    }
}
