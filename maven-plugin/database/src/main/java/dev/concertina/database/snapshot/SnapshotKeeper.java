package dev.concertina.database.snapshot;

import dev.concertina.database.run.Address;
import dev.concertina.schema.Name;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Keeps the snapshots of runs, each run's in a folder of its own.
 *
 * @param directory need not exist
 * @param keep how many runs' folders stay, 1 or more
 * @param dump also keeps PostgreSQL's own, where there is one
 */
public record SnapshotKeeper(SnapshotPolicy policy, Path directory, int keep, Optional<PgDump> dump) {
    /** Keeps nothing. */
    public static final SnapshotKeeper NONE = new SnapshotKeeper(SnapshotPolicy.NONE, Path.of(""), 1, Optional.empty());

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern RUN = Pattern.compile("\\d{8}T\\d{6}\\.\\d{3}Z-[0-9a-f]{8}");
    private static final Pattern OURS = Pattern.compile("\\d{3,}-(?:before|after)-.*\\.sql");

    /** The folder of a run. */
    public Path folder(Instant begin, String run) {
        return directory.resolve(TIME.format(begin) + "-" + run);
    }

    /**
     * Writes what the database is now.
     *
     * @param connection in auto-commit mode; no lock stays behind
     */
    public void write(Connection connection, Moment moment, Path folder, String name) throws IOException, SQLException {
        StructureSnapshot snapshot = StructureSnapshot.of(connection, moment);
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve(name + ".sql"), snapshot.text(), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    }

    /**
     * Writes PostgreSQL's own dump beside it, where the program is at hand and knows the server.
     *
     * @return why there is none although the program is at hand
     */
    public Optional<String> dump(
            Connection connection, Address address, Optional<Name> role, long lockMillis, Path folder, String name)
            throws SQLException {
        if (dump.isEmpty()) {
            return Optional.empty();
        }
        int server = connection.getMetaData().getDatabaseMajorVersion();
        try {
            int own = dump.get().major();
            if (own < server) {
                return Optional.of("No dump beside the snapshot: " + dump.get().program() + " is of version " + own
                        + ", and the server of " + server + ".");
            }
            Files.writeString(folder.resolve(name + ".pg_dump.sql"), dump.get().structure(address, role, lockMillis));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("No dump beside the snapshot: " + e.getMessage());
        }
    }

    /**
     * Removes what is older than the newest runs; what is not of ours stays.
     *
     * @param current stays, whatever the clock says
     */
    public void prune(Path current) throws IOException {
        try {
            List<Path> runs = entries(directory).stream()
                    .filter(f -> RUN.matcher(f.getFileName().toString()).matches())
                    .filter(f -> Files.isDirectory(f, LinkOption.NOFOLLOW_LINKS))
                    .filter(f -> !f.equals(current))
                    .sorted(Comparator.reverseOrder())
                    .toList();
            for (Path old : runs.subList(Math.min(keep - 1, runs.size()), runs.size())) {
                remove(old);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void remove(Path folder) throws IOException {
        for (Path file : entries(folder)) {
            if (OURS.matcher(file.getFileName().toString()).matches()) {
                Files.delete(file);
            }
        }
        if (entries(folder).isEmpty()) {
            Files.delete(folder);
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        }
    }
}
