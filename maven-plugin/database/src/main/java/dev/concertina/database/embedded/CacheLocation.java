package dev.concertina.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the cache lies, and as whom its programs can be run from there.
 *
 * @param root the cache's directory
 * @param user who runs the programs
 * @param self the user id of this process
 */
record CacheLocation(Path root, ServerUser user, int self) {
    Cache cache() {
        return new Cache(root, user);
    }

    /**
     * The first user to run the server, with the first place for the cache, where that user can reach both the cache and
     * the directory under which the servers' data will lie.
     */
    static CacheLocation find(Optional<Path> chosen, Path base) throws IOException {
        int self = ownId();
        List<Path> places = chosen.map(List::of).orElseGet(() -> places(self == 0));
        List<ServerUser> users = self == 0 ? ServerUser.forRoot().toList() : List.of(ServerUser.SELF);
        for (ServerUser user : users) {
            for (Path place : places) {
                if (usable(place, base, self, user)) {
                    return new CacheLocation(place, user, self);
                }
            }
        }
        throw users.isEmpty() ? noUser() : noPlace(places, base);
    }

    /** Creates a directory; the parents that lack are given the same permissions. */
    static void createDirectory(Path directory, ServerUser user) throws IOException {
        boolean others = user.owner().isPresent();
        Set<PosixFilePermission> permissions = PosixFilePermissions.fromString(others ? "rwxr-xr-x" : "rwx------");
        Files.createDirectories(directory, PosixFilePermissions.asFileAttribute(permissions));
    }

    private static EmbeddedServerException noUser() {
        return new EmbeddedServerException(
                "PostgreSQL does not run as root, and none of setpriv, unshare, runuser and su can shed root's privileges"
                        + " here – no server was started – run the build as another user, or set db.rehearsal.url.");
    }

    private static EmbeddedServerException noPlace(List<Path> places, Path base) {
        String named = places.stream().map(place -> "\"" + place + "\"").collect(Collectors.joining(" or "));
        return new EmbeddedServerException(
                "The cache directory " + named + " belongs to or can be written by others, or"
                        + " the user that PostgreSQL runs as cannot enter it or the data directory \"" + base
                        + "\" – no server was started – set db.embedded.cache to a directory that this user alone can write to,"
                        + " or set db.rehearsal.url to a disposable server.");
    }

    private static boolean usable(Path place, Path base, int self, ServerUser user) throws IOException {
        Path existing = place;
        while (!Files.isDirectory(existing)) {
            Path parent = existing.getParent();
            if (parent == null) {
                return false;
            }
            existing = parent;
        }
        if (user != ServerUser.SELF && !user.reaches(existing, base)) {
            return false;
        }
        if (!existing.equals(place)) {
            if (!Files.isWritable(existing)) {
                return false;
            }
            createDirectory(place, user);
        }
        return Integer.valueOf(self).equals(Files.getAttribute(place, "unix:uid"))
                && Files.getPosixFilePermissions(place).stream()
                        .noneMatch(Set.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE)::contains);
    }

    private static List<Path> places(boolean root) {
        Stream<Path> own = Stream.of(home().resolve("concertina"));
        Stream<Path> shared = root ? Stream.of(Path.of("/var/cache/concertina")) : Stream.empty();
        return Stream.concat(own, shared).toList();
    }

    /** @see <a href="https://specifications.freedesktop.org/basedir-spec/latest/">XDG Base Directory Specification</a> */
    private static Path home() {
        String xdg = System.getenv("XDG_CACHE_HOME");
        return xdg != null && Path.of(xdg).isAbsolute()
                ? Path.of(xdg)
                : Path.of(System.getProperty("user.home", "/")).resolve(".cache");
    }

    /** The user id of this process: a new file belongs to it. */
    private static int ownId() throws IOException {
        Path file = Files.createTempFile("concertina", "");
        try {
            return (Integer) Files.getAttribute(file, "unix:uid");
        } finally {
            Files.delete(file);
        }
    }
}
