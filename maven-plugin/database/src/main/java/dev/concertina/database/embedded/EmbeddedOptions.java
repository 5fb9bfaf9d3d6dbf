package dev.concertina.database.embedded;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What an embedded server is started with.
 *
 * @param release the PostgreSQL release
 * @param binaries where its jar comes from when the cache lacks it
 * @param cache the directory that keeps unpacked binaries; by default {@code concertina} in the user's cache directory
 * @param data the directory under which the server's files lie while it runs; by default memory where there is room
 */
public record EmbeddedOptions(Release release, Binaries binaries, Optional<Path> cache, Optional<Path> data) {
    /** A release with the default directories. */
    public static EmbeddedOptions of(Release release, Binaries binaries) {
        return new EmbeddedOptions(release, binaries, Optional.empty(), Optional.empty());
    }

    /** These options with another cache directory. */
    public EmbeddedOptions withCache(Path directory) {
        return new EmbeddedOptions(release, binaries, Optional.of(directory.toAbsolutePath()), data);
    }

    /** These options with another directory for the running server's files. */
    public EmbeddedOptions withData(Path directory) {
        return new EmbeddedOptions(release, binaries, cache, Optional.of(directory.toAbsolutePath()));
    }
}
