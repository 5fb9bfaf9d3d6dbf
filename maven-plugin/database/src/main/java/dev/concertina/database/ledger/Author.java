package dev.concertina.database.ledger;

import java.util.UUID;

/**
 * Who writes to the ledger, apart from the role that the server knows itself.
 *
 * @param client the operating system's user and host: {@code anna@build-7}
 * @param tool name and version: {@code concertina 1.0}
 * @param run names the run; no two are named alike
 */
public record Author(String client, String tool, String run) {
    /** The user of this process, at the beginning of a run. */
    public static Author current() {
        String version = Author.class.getPackage().getImplementationVersion();
        String host = System.getenv().getOrDefault("HOSTNAME", "localhost");
        return new Author(
                System.getProperty("user.name") + "@" + host,
                "concertina " + (version == null ? "development" : version),
                UUID.randomUUID().toString().substring(0, 8));
    }
}
