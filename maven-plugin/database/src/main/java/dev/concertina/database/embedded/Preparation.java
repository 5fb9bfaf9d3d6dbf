package dev.concertina.database.embedded;

import java.io.IOException;
import java.nio.file.Path;

/**
 * What is there before a server starts.
 *
 * @param cache of the binaries
 * @param installation in it
 * @param base the directory under which the server's files will lie
 */
record Preparation(Cache cache, Installation installation, Path base) {
    /**
     * Clears away what dead processes left, and unpacks what the cache lacks.
     *
     * @throws EmbeddedServerException when there can be no server here
     */
    static Preparation of(EmbeddedOptions options) {
        if (Platform.current().windows()) {
            throw new EmbeddedServerException(
                    "The embedded PostgreSQL is started by a Unix shell, and this is Windows –"
                            + " no server was started – run the build in WSL, or set db.rehearsal.url to a disposable server.");
        }
        try {
            Path base = ServerDirectory.base(options.data());
            CacheLocation location = CacheLocation.find(options.cache(), base);
            Leftovers leftovers = new Leftovers(location.user(), location.self());
            for (Path place : ServerDirectory.bases(base)) {
                leftovers.remove(place);
            }
            Cache cache = location.cache();
            return new Preparation(
                    cache, cache.installation(options.release(), Platform.current(), options.binaries(), base), base);
        } catch (IOException e) {
            throw failure(options, e);
        }
    }

    static EmbeddedServerException failure(EmbeddedOptions options, IOException e) {
        return new EmbeddedServerException(
                "The embedded PostgreSQL " + options.release().major() + " could not be prepared: " + e
                        + " – no server was started – see to the cause, or set db.rehearsal.url.",
                e);
    }
}
