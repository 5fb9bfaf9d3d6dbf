package dev.concertina.database.embedded;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Data directories that lie beside the template of a release, each with one database in a state that took work to reach.
 * A few are kept: those that were used last.
 *
 * @param directory of the template; with it, the states go too
 */
record KeptStates(Path directory) {
    private static final String PREFIX = "state-";
    private static final String GOING = "going-";
    private static final int KEPT = 6;

    /** What a server writes for itself while it runs. */
    private static final Set<String> TRANSIENT = Set.of(
            "postmaster.pid",
            "postmaster.opts",
            "pg_stat_tmp",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_subtrans",
            "pgsql_tmp");

    /**
     * Copies a state into an empty directory; nothing is there afterwards if there is no such state, or if another process
     * took it away meanwhile.
     *
     * @param owner to whom the copies belong
     */
    boolean copyInto(String state, Path data, OptionalInt owner) throws IOException {
        Path kept = place(state);
        Optional<Object> before = identity(kept);
        if (before.isEmpty()) {
            return false;
        }
        try {
            Trees.copyInto(kept, data, owner);
            if (identity(kept).equals(before)) {
                Files.setLastModifiedTime(kept, FileTime.from(Instant.now()));
                return true;
            }
        } catch (NoSuchFileException takenAway) {
            // as if it had not been there
        }
        Trees.clear(data);
        return false;
    }

    /**
     * Keeps the data directory of a server to which nobody writes. The caller holds the lock of the cache.
     *
     * @param unfinished where it lies until it is whole
     */
    void keep(String state, Path data, Path unfinished) throws IOException {
        Path place = place(state);
        if (Files.isDirectory(place)) {
            return;
        }
        Trees.copyInto(data, unfinished, OptionalInt.empty(), TRANSIENT);
        Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rwx------"));
        Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
        removeOldest();
    }

    /** A state is renamed before its files go: who copies it then sees that it is no longer there. */
    private void removeOldest() throws IOException {
        List<Path> states = new ArrayList<>();
        try (DirectoryStream<Path> kept = Files.newDirectoryStream(directory, PREFIX + "*")) {
            kept.forEach(states::add);
        }
        try (DirectoryStream<Path> going = Files.newDirectoryStream(directory, GOING + "*")) {
            for (Path path : going) {
                Trees.delete(path);
            }
        }
        states.sort(Comparator.comparing(KeptStates::used).reversed());
        for (Path state : states.subList(Math.min(KEPT, states.size()), states.size())) {
            Path going = state.resolveSibling(GOING + state.getFileName());
            Files.move(state, going, StandardCopyOption.ATOMIC_MOVE);
            Trees.delete(going);
        }
    }

    private static FileTime used(Path state) {
        try {
            return Files.getLastModifiedTime(state);
        } catch (IOException goneAlready) {
            return FileTime.fromMillis(0);
        }
    }

    private Path place(String state) {
        return directory.resolve(PREFIX + state.replaceAll("[^A-Za-z0-9]", "-"));
    }

    private static Optional<Object> identity(Path place) throws IOException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(place, BasicFileAttributes.class);
            return attributes.isDirectory()
                    ? Optional.of(Objects.requireNonNull(attributes.fileKey()))
                    : Optional.empty();
        } catch (NoSuchFileException notThere) {
            return Optional.empty();
        }
    }
}
