package dev.concertina.database.embedded;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The PostgreSQL releases an embedded server can be: one pinned version of the binaries per major.
 *
 * @see <a href="https://www.postgresql.org/support/versioning/">Versioning policy</a>
 */
public enum Release {
    /** PostgreSQL 14. */
    V14(14, "14.24.0"),
    /** PostgreSQL 15. */
    V15(15, "15.19.0"),
    /** PostgreSQL 16. */
    V16(16, "16.15.0"),
    /** PostgreSQL 17. */
    V17(17, "17.11.0"),
    /** PostgreSQL 18. */
    V18(18, "18.6.0");

    private final int major;
    private final String version;

    Release(int major, String version) {
        this.major = major;
        this.version = version;
    }

    /** The major version: 14 and up. */
    public int major() {
        return major;
    }

    /** The version of the binaries' artifact, such as {@code 18.6.0}. */
    public String version() {
        return version;
    }

    /**
     * The release of a major version.
     *
     * @throws EmbeddedServerException when there is none
     */
    public static Release of(int major) {
        for (Release release : values()) {
            if (release.major == major) {
                return release;
            }
        }
        String known =
                Arrays.stream(values()).map(r -> Integer.toString(r.major)).collect(Collectors.joining(", "));
        throw new EmbeddedServerException("There is no embedded PostgreSQL \"" + major
                + "\" – no server was started – set db.embedded.version to one of " + known
                + ", or db.rehearsal.url to a disposable server of that version.");
    }
}
